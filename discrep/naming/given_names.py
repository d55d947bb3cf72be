"""Given names: which are short forms of which, and which words are given names at all."""

from __future__ import annotations

from functools import cache

from discrep.naming.fold import fold
from discrep.naming.transliteration import are_variants

# Each row: one name and the forms that news uses for the same person.
EQUIVALENTS: tuple[tuple[str, ...], ...] = (
    ("abraham", "abe"),
    ("albert", "al", "bert"),
    ("alexander", "alex", "alec", "sandy", "sasha"),
    ("alfred", "alf", "fred"),
    ("andrew", "andy", "drew"),
    ("anthony", "tony", "antony"),
    ("antonio", "antonios", "toni"),
    ("arthur", "art"),
    ("barack", "barry"),
    ("benjamin", "ben", "benny", "bibi"),
    ("bernard", "bernie"),
    ("catherine", "cathy", "kate", "katherine", "kathy", "katie", "cate"),
    ("charles", "charlie", "chuck"),
    ("christine", "chris", "christina", "tina"),
    ("christopher", "chris", "kit"),
    ("daniel", "dan", "danny"),
    ("david", "dave", "davey"),
    ("deborah", "debbie", "deb"),
    ("donald", "don", "donnie"),
    ("douglas", "doug"),
    ("edward", "ed", "eddie", "ted", "ned"),
    ("elizabeth", "liz", "beth", "betsy", "eliza", "lisa", "libby"),
    ("eugene", "gene"),
    ("francis", "frank", "fran"),
    ("francisco", "paco", "pancho"),
    ("frederick", "fred", "freddie", "frederik"),
    ("gabriel", "gabe"),
    ("george", "georgie"),
    ("gerald", "gerry", "jerry"),
    ("gregory", "greg"),
    ("harold", "harry", "hal"),
    ("henry", "harry", "hank", "hal"),
    ("howard", "howie"),
    ("jacob", "jake"),
    ("james", "jim", "jimmy", "jamie"),
    ("janet", "jan"),
    ("jennifer", "jen", "jenny"),
    ("jeffrey", "jeff", "geoff", "geoffrey"),
    ("john", "jack", "johnny", "jon"),
    ("jonathan", "jon", "jonny"),
    ("joseph", "joe", "joey", "jo"),
    ("joshua", "josh"),
    ("josé", "pepe"),
    ("judith", "judy"),
    ("karen", "kari"),
    ("kenneth", "ken", "kenny"),
    ("lawrence", "larry", "laurence"),
    ("leonard", "leo", "len"),
    ("madeleine", "maddie"),
    ("margaret", "maggie", "meg", "peggy"),
    ("matthew", "matt"),
    ("maximilian", "max"),
    ("michael", "mike", "mick", "mickey"),
    ("mitchell", "mitch"),
    ("nathaniel", "nate", "nathan"),
    ("nicholas", "nick", "nicky", "nicolas"),
    ("pamela", "pam"),
    ("patricia", "pat", "patty"),
    ("patrick", "pat", "paddy"),
    ("peter", "pete"),
    ("philip", "phil", "phillip"),
    ("raymond", "ray"),
    ("rebecca", "becky"),
    ("rex", "reginald"),
    ("richard", "rick", "dick", "rich", "ricky"),
    ("robert", "bob", "rob", "bobby", "robbie"),
    ("ronald", "ron", "ronnie"),
    ("samantha", "sam"),
    ("samuel", "sam", "sammy"),
    ("sebastian", "seb"),
    ("stephen", "steve", "steven", "stephan"),
    ("stephanie", "steph"),
    ("stuart", "stu"),
    ("susan", "sue", "susie"),
    ("terence", "terry", "terrence"),
    ("theodore", "ted", "theo"),
    ("theresa", "teresa"),
    ("thomas", "tom", "tommy"),
    ("timothy", "tim"),
    ("victoria", "vicky", "tori"),
    ("vincent", "vince"),
    ("walter", "walt"),
    ("wilfred", "wilf"),
    ("william", "bill", "billy", "will", "willy"),
    ("zachary", "zach"),
)

# Given names that sound alike and are spelt in two ways: one person bears one of them.
SAME_SOUND: tuple[tuple[str, ...], ...] = (
    ("aaron", "aron", "arron"),
    ("alan", "allan", "allen", "alun"),
    ("alison", "allison", "alyson"),
    ("ann", "anne"),
    ("anthony", "antony"),
    ("brian", "bryan", "brien"),
    ("caitlin", "kaitlin", "kaitlyn", "katelyn", "caitlyn"),
    ("carl", "karl"),
    ("catherine", "katherine", "kathryn", "catharine", "cathryn"),
    ("cheryl", "sheryl"),
    ("christian", "kristian"),
    ("christina", "kristina"),
    ("claire", "clare"),
    ("cory", "corey"),
    ("craig", "kraig"),
    ("darrell", "darryl", "daryl", "darrel"),
    ("debra", "deborah"),
    ("derek", "derrick"),
    ("elisabeth", "elizabeth"),
    ("eric", "erik", "erick"),
    ("gary", "garry"),
    ("geoffrey", "jeffrey", "jeffery"),
    ("glen", "glenn"),
    ("graham", "graeme", "grahame"),
    ("greg", "gregg"),
    ("hannah", "hanna"),
    ("ian", "iain"),
    ("jacqueline", "jaqueline"),
    ("jared", "jarrod", "jarred"),
    ("john", "jon"),
    ("joann", "joanne"),
    ("jonathan", "jonathon", "johnathan"),
    ("karen", "caren"),
    ("katy", "katie"),
    ("kelly", "kelley", "kellie"),
    ("kristen", "kristin", "kirsten"),
    ("leslie", "lesley"),
    ("lindsay", "lindsey"),
    ("louis", "lewis"),
    ("lynn", "lynne", "lyn"),
    ("marc", "mark"),
    ("matthew", "mathew"),
    ("megan", "meghan", "meagan"),
    ("michael", "micheal", "mikael"),
    ("michele", "michelle"),
    ("neil", "neal", "niall"),
    ("nicholas", "nicolas", "nickolas"),
    ("nicola", "nichola"),
    ("philip", "phillip"),
    ("rachel", "rachael"),
    ("rebecca", "rebekah"),
    ("robyn", "robin"),
    ("ronald", "ronold"),
    ("sara", "sarah"),
    ("sean", "shaun", "shawn"),
    ("sheila", "shelia"),
    ("sofia", "sophia"),
    ("stephen", "steven", "stephan"),
    ("stephanie", "stefanie"),
    ("stuart", "stewart"),
    ("susan", "suzan"),
    ("teresa", "theresa"),
    ("terry", "terri"),
    ("tracy", "tracey"),
    ("traci", "tracie"),
    ("vivian", "vivien"),
    ("zachary", "zachery"),
)

# Given names that open a person's name in news, beside those of the office tables.
COMMON = frozenset(
    """
    aaron adam adrian ahmed aisha alan albert alberto alejandro aleksandr alex alexander alexandra
    alexei alfred ali alice alison amanda amina amir amy ana anders andrea andreas andrei andrew
    angela ann anna anne annette anthony antoine anton antonio ari arjun arthur asha astrid barbara
    beatriz ben benjamin bernard beth bill björn bob boris brandon brenda brian bruce camille carla
    carlos carmen carol caroline catherine cecilia charles charlotte chen chris christian christina
    christine christopher claire clara claudia colin craig cynthia daniel daniela danielle david
    deborah denis dennis derek diana diego dimitri dmitry dominic donald donna dorothy douglas
    duncan edward elena eleanor eli elizabeth ellen emeka emily emma enrique eric erik ernesto
    esther eva evelyn fatima felipe felix fernando fiona florence frances francesca francesco
    francis frank françois frederick gabriel gareth gary george gerald gilbert giovanni giulia
    gloria gordon grace graham greg gregory guillermo gustav hamid hannah hans harold harry hassan
    heather helen helena henri henry hugh hugo ian ibrahim ines ingrid irene isaac isabel ivan jack
    jacob jacqueline jacques jaime james jan jane janet jason javier jean jeff jeffrey jennifer jens
    jeremy jessica jim joan joanna joe joel johan john jonathan jorge josé joseph joshua joyce juan
    juan judith julia julian julie jürgen karen karl kate katherine kathleen katja keith kelly
    kenneth kevin khalid kim klaus kofi kristin kyle lars laura lauren laurent leah leila leo leon
    leonard leslie lewis liam linda lisa lorenzo louis louise lucas lucia lucy luis luisa luke
    magdalena mahmoud malcolm manuel marc marcel marco marcus margaret maria marie marina mario mark
    marta martha martin mary mateo matthew maurice max megan mehmet mei melissa michael michel
    michelle miguel mikhail mohamed mohammed moses muhammad nadia nancy natalia natalie nathan neil
    nicholas nicola nicolas nicole nikolai nina noah nora oleg olga oliver olivia omar oscar pablo
    paolo patricia patrick paul paula pavel pedro peter philip philippe pierre rachel rafael raj
    rajesh ralph ramón raul ravi raymond rebecca ricardo richard rita robert roberto robin roger
    roland ronald rosa rosemary ruth ryan samantha samuel sandra santiago sara sarah scott sean
    sergei sergio sharon shirley simon sofia sophie stefan stephanie stephen steven stuart susan
    suzanne sven tamara tatiana teresa thabo theresa thomas timothy tom tomás tony tracy ursula
    valentina valerie vanessa vera veronica victor victoria vincent virginia vladimir walter wendy
    werner william yasmin yolanda yuki yuri yusuf yvonne zainab zoe zoltan abbas abdallah abdel
    abdelaziz abdul abdulaziz abdullah abu adel adnan aida akbar akram alaa aleksander aliou amadou
    amal amin ammar andriy anwar arash arif artem arvind asad asghar ashraf asif atef ayman aziz
    babak bashar bashir bilal bogdan boubacar brahim bülent cem cheikh chidi chinedu dalia damir
    danilo darius davit deepak denys dina dmytro dragan ehab ekaterina ekrem emad emre erdal ezra
    fadi fahad faisal farhad farid farouk fawzi feng ferhat fuad galina gamal georgi ghassan giorgi
    gleb gopal goran hadi haider hakim halima hamad hamza haruto hasan hatem hiroshi hisham hossein
    huda hussein ihor ilham imad imran irina isa ismail issa ivo jamal jamil javad jawad jelena
    jorge jovan kamal karim kenji khadija khaled khalil kiran kofi kumar kwame latifa layla lech
    lina ljubomir lyudmila maha mahdi mahmud majid mamadou manoj mansour marek mariam mariana marko
    marwan maryam masoud mazen mehdi milan milos miriam mirza mohamad mohammad mohsen mona monir
    mostafa mourad moussa mukesh murat musa mustafa mykhailo mykola nabil nada nader naim najib
    narendra nasser natasha nawaz nayef nikola nizar noor nour oleksandr oleksiy oumar ousmane
    oksana osama othman petar petr petro piotr prakash priya qasim rahim rahul rajiv rakesh rami
    ramzan rana rania rashid reem reza riad rima rohit roman rostam ruslan saad sabah saeed said
    saleh salim salma salman sami samir sana sandeep sanjay satoshi sayed selim semyon sergey serhiy
    shah sheikh shinji shireen sina slobodan stanislav sudhir suleiman sunil suresh svetlana taha
    takeshi tarek tariq taro tayyip tendai tijani tomasz umar usman vadim valentin vasily viktor
    vijay vitaly volodymyr vyacheslav walid wael yahya yasser yegor yevgeny youssef yulia yunus
    zahra zaid zeynep ziad zoran andriy mikael joaquín rodrigo gabriela esteban rafaela thiago joão
    beatrice giuseppe matteo salvatore luca
    """.split()
)


@cache
def _rows_of() -> dict[str, frozenset[int]]:
    rows: dict[str, set[int]] = {}
    for index, row in enumerate(EQUIVALENTS):
        for word in row:
            rows.setdefault(fold(word), set()).add(index)
    return {word: frozenset(found) for word, found in rows.items()}


@cache
def common() -> frozenset[str]:
    """Folded common given names."""
    words = {fold(word) for word in COMMON} | set(_rows_of())
    return frozenset(words)


def equivalent(left: str, right: str, romanised: bool = True) -> bool:
    """Whether two given names may be one person's: short form, initial, a part left out.

    `romanised`: other romanisations of one name count too.
    """
    a, b = fold(left).replace(".", "").split(), fold(right).replace(".", "").split()
    if not a or not b:
        return True
    same = short_form(a[0], b[0]) or (romanised and are_variants(a[0], b[0]))
    return same or (len(a) > 1 and a[1:] == b) or (len(b) > 1 and b[1:] == a)


def short_form(a: str, b: str) -> bool:
    """Whether two folded words are one name, its initial, or its usual short form."""
    if a == b or (min(len(a), len(b)) == 1 and a[:1] == b[:1]):
        return True
    rows = _rows_of()
    return bool(rows.get(a, frozenset()) & rows.get(b, frozenset()))


@cache
def _sounds() -> dict[str, int]:
    """Row of SAME_SOUND by given name."""
    return {name: number for number, row in enumerate(SAME_SOUND) for name in row}


def same_sound(a: str, b: str) -> bool:
    """Whether two different folded given names sound alike, so that one is a slip for the other."""
    row = _sounds().get(a)
    return a != b and row is not None and row == _sounds().get(b)


def is_western(given: str) -> bool:
    """Whether a folded given name is one whose spelling no other script explains."""
    return given in _rows_of() or given in _sounds()
