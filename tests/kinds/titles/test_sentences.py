"""Sentences with titles: the wrong ones are reported under the right rule, their near misses are not."""

from __future__ import annotations

import pytest

import discrep

ORG, OFFICE, TENURE, FORM = (
    "title-wrong-organisation",
    "title-wrong-office",
    "title-out-of-tenure",
    "title-form",
)

WRONG = (
    # (rule, publication date, text)
    (ORG, "2019-04-03", "UN Secretary-General Jens Stoltenberg urged the allies to spend more."),
    (ORG, "2019-04-03", "The UN secretary-general, Jens Stoltenberg, urged the allies to spend more."),
    (ORG, "2019-04-03", "Jens Stoltenberg, the UN secretary-general, urged the allies to spend more."),
    (ORG, "2019-04-03", "Jens Stoltenberg (UN Secretary-General) urged the allies to spend more."),
    (ORG, None, "UN General Secretary Jens Stoltenberg urged the allies to spend more."),
    (ORG, "2012-03-05", "Spanish Prime Minister David Cameron arrived for the summit."),
    (ORG, "2012-03-05", "Spain's prime minister, David Cameron, said he would sign."),
    (ORG, "2012-03-05", "David Cameron is the prime minister of Spain."),
    (ORG, "2016-05-09", "Austrian Foreign Minister Sergei Lavrov met his Indian counterpart."),
    (ORG, "2018-07-12", "European Commission President Donald Tusk warned Washington on Tuesday."),
    (ORG, "2003-02-11", "Kofi Annan is the secretary-general of NATO."),
    (OFFICE, "2019-05-07", "French Foreign Minister Emmanuel Macron said on Tuesday that he would go."),
    (OFFICE, "2016-09-09", "Russian Prime Minister Sergei Lavrov said on Friday that talks were useful."),
    (OFFICE, "2023-02-20", "U.S. Secretary of Defense Antony Blinken said on Monday that aid would go on."),
    (
        OFFICE,
        "2018-02-20",
        "Ursula von der Leyen, the German foreign minister, said on Tuesday she would go.",
    ),
    (OFFICE, "2011-02-22", "U.S. Vice President Hillary Clinton said on Tuesday that trade would grow."),
    (TENURE, "2005-11-21", "British Prime Minister Gordon Brown said on Monday that taxes would not rise."),
    (TENURE, "2020-02-10", "British Prime Minister Theresa May said on Monday that the vote would go ahead."),
    (TENURE, "2007-07-24", "U.S. President Barack Obama arrived in Berlin on Thursday."),
    (TENURE, "2014-06-16", "Former German Chancellor Angela Merkel said on Monday that the euro was safe."),
    (TENURE, "2018-06-16", "Hamid Karzai is the president of Afghanistan."),
    (TENURE, "2023-03-06", "Talks would go on, Germany's chancellor Angela Merkel said on Monday."),
    (TENURE, "2019-09-30", "Italian Prime Minister Matteo Renzi says the budget is ready."),
    (TENURE, "2013-06-10", "Nicolas Sarkozy, the French president, said on Monday that he would travel."),
    (TENURE, "2001-05-14", "U.S. Secretary of State Condoleezza Rice told reporters on Monday to wait."),
    (TENURE, "2010-10-04", "Japan's prime minister, Shinzo Abe, said on Monday that rates would fall."),
    (TENURE, "2016-04-11", "U.N. Secretary-General António Guterres told reporters on Monday to wait."),
    (TENURE, "2018-04-09", "UN Secretary-General Ban Ki-moon said on Monday that the truce must hold."),
    (TENURE, "2021-05-10", "Ex-Canadian Prime Minister Justin Trudeau said on Monday that he would wait."),
    (
        TENURE,
        "2012-10-15",
        "Brazilian President Luiz Inácio Lula da Silva said on Monday that growth was back.",
    ),
    (TENURE, "2010-10-18", "Norwegian Prime Minister Erna Solberg said on Monday that she would resign."),
    (TENURE, "2019-11-18", "Prime Minister Theresa May said on Monday that she would not stand."),
    (FORM, "2019-04-05", "UN General Secretary António Guterres called for restraint."),
    (FORM, "2019-04-05", "NATO General Secretary Jens Stoltenberg called for restraint."),
    (ORG, "2016-02-08", "Dutch Prime Minister Narendra Modi said on Monday that trade would grow."),
    (ORG, "2022-09-26", "World Health Organization Director-General Kristalina Georgieva welcomed the loan."),
    (
        OFFICE,
        "2009-02-09",
        "Hillary Clinton, the U.S. defense secretary, said on Monday she would visit Asia.",
    ),
    (TENURE, "2003-09-15", "German Chancellor Angela Merkel said on Monday that she would not send troops."),
    (
        TENURE,
        "2023-01-16",
        "New Zealand Prime Minister Bill English said on Monday that floods would be rare.",
    ),
    (TENURE, "2021-10-18", "Israeli Prime Minister Benjamin Netanyahu said on Monday that he would fly."),
)

RIGHT = (
    # (publication date, text, why it must stay silent)
    ("2019-04-03", "NATO Secretary General Jens Stoltenberg urged the allies to spend more.", "true"),
    (
        "2022-01-10",
        "Former Israeli Prime Minister Benjamin Netanyahu said on Monday he would run.",
        "came back",
    ),
    ("2014-03-10", "Former President Vladimir Putin's first term ended in 2004.", "two terms"),
    ("2019-06-10", "The law was signed by U.S. President Barack Obama and upheld on Monday.", "recalled"),
    ("2016-07-06", "In 2003 British Prime Minister Tony Blair said the threat was real.", "a year"),
    ("2022-10-20", "British Prime Minister Rishi Sunak said on Tuesday that he would act.", "in the grace"),
    ("2020-11-30", "President-elect Joe Biden said on Monday that he would rejoin the accord.", "elect"),
    ("2016-11-14", "Theresa May's predecessor, then-Prime Minister David Cameron, resigned in June.", "then"),
    ("2016-09-09", "Deputy Foreign Minister Sergei Ryabkov said on Friday that talks were useful.", "deputy"),
    (
        "2019-04-03",
        "Oana Lungescu, a spokeswoman for NATO Secretary General Jens Stoltenberg, said no.",
        "two",
    ),
    (
        "2019-04-03",
        "A spokesman for the UN secretary-general, Jens Petersen, declined to comment.",
        "namesake",
    ),
    (
        "2012-06-05",
        "President Michael Johnson of the Acme Corporation said on Tuesday he would quit.",
        "company",
    ),
    (
        "2012-06-05",
        "Harvard University President John Kerry Mills said on Tuesday he would quit.",
        "namesake",
    ),
    (
        "2017-03-07",
        "Emmanuel Macron, a candidate for president of France, said on Tuesday he would win.",
        "not yet",
    ),
    ("2017-03-07", "Presidential hopeful Emmanuel Macron said on Tuesday he would cut taxes.", "hopeful"),
    (
        "2016-12-05",
        "Rex Tillerson, Trump's pick for secretary of state, said on Monday he would sell.",
        "pick",
    ),
    ("2020-05-05", "Michael Sheen played Prime Minister Tony Blair in the film.", "an actor"),
    ("2019-02-12", "Venezuelan opposition leader Juan Guaidó met the envoys on Tuesday.", "disputed"),
    ("2019-02-12", "Self-proclaimed President Juan Guaidó met the envoys on Tuesday.", "disputed"),
    (
        "2018-06-04",
        "Bavarian Interior Minister Joachim Herrmann said on Monday that borders matter.",
        "a state",
    ),
    ("2017-10-09", "Catalan President Carles Puigdemont said on Monday that he would speak.", "a region"),
    (
        "2011-05-16",
        "Kurdistan Region President Massoud Barzani said on Monday that oil would flow.",
        "a region",
    ),
    (
        "2021-11-15",
        "British Columbia Premier John Horgan said on Monday that roads would reopen.",
        "a province",
    ),
    (
        "2019-05-06",
        "Shadow foreign secretary Emily Thornberry said on Monday that talks had failed.",
        "shadow",
    ),
    (
        "2015-08-17",
        "Mr Cameron and the president, François Hollande, and Mrs Merkel met on Monday.",
        "a list",
    ),
    (
        "2015-08-17",
        "In talks with Angela Merkel, the French president said on Monday he would help.",
        "no link",
    ),
    (
        "2014-09-22",
        "The road runs from President Street to Kennedy Avenue, police said on Monday.",
        "a street",
    ),
    ("2014-09-22", 'He said on Monday: "Prime Minister Theresa May would do better."', "a quotation"),
    ("2021-11-26", "Zelenskiy said his chief of staff, Andriy Yermak, would make the call.", "relay"),
    ("2021-11-26", "Dmitry Kozak, President Vladimir Putin's deputy chief of staff, was ready.", "nested"),
    ("2021-11-26", "Sources in U.S. President Joe Biden's administration spoke on Friday.", "possessive"),
    ("2021-03-01", "Foreign Ministers Sergei Lavrov and Wang Yi met on Monday.", "coordination"),
    ("2017-06-19", "Helmut Kohl, Germany's chancellor from 1982 to 1998, died on Friday.", "dates given"),
    ("2018-12-03", "The late U.S. President George H. W. Bush was mourned on Monday.", "late"),
    (
        "2010-05-17",
        "Outgoing British Prime Minister Gordon Brown said on Monday he was at peace.",
        "outgoing",
    ),
    ("2019-09-16", "Acting U.S. Defense Secretary Mark Esper said on Monday that he would wait.", "acting"),
    ("2030-05-06", "French President Emmanuel Macron said on Monday that he would wait.", "after as_of"),
    (None, "British Prime Minister Theresa May said on Monday that the vote would go ahead.", "no date"),
    ("2019-05-07", "EU foreign policy chief Federica Mogherini said on Tuesday that she would go.", "true"),
    ("2006-06-06", "Chancellor Angela Merkel said on Tuesday that the match was thrilling.", "person first"),
)


def titles(text: str, date: str | None) -> set[str]:
    report = discrep.compare([discrep.article(text, id="a", published=date)])
    return {f.rule for f in report.findings if f.rule.startswith("title-")}


@pytest.mark.parametrize(("rule", "date", "text"), WRONG, ids=[text[:50] for _, _, text in WRONG])
def test_wrong_title_is_reported(rule: str, date: str | None, text: str) -> None:
    assert titles(text, date) == {rule}


@pytest.mark.parametrize(
    ("date", "text", "why"), RIGHT, ids=[f"{why}: {text[:40]}" for _, text, why in RIGHT]
)
def test_near_miss_is_silent(date: str | None, text: str, why: str) -> None:
    assert titles(text, date) == set(), why


def test_there_are_eighty_sentences_half_of_them_near_misses() -> None:
    assert len(WRONG) + len(RIGHT) >= 80
    assert len(RIGHT) >= 40
