"""The report's pictures: rows of marks on one scale, and tables; what they show, not how they look."""
