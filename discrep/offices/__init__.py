"""Who held which office when: reviewed tables, their index, and what follows from them."""
