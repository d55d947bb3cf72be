"""Failing examples and near misses of the rules on quotations; they are the rules' tests and their manual."""

from __future__ import annotations

from discrep.kinds.rule import Example

ALTERED = (
    Example(
        (
            'The harbour master, Ingrid Solem, said: "We lost five boats in the night and two more at dawn."',
            'The harbour master, Ingrid Solem, said: "We lost nine boats in the night and two more at dawn."',
        ),
        why="a number",
    ),
    Example(
        (
            '"I did not sign the contract before the audit was over," Deputy Mayor Luis Ferrer told reporters.',
            '"I did sign the contract before the audit was over," Deputy Mayor Luis Ferrer told reporters.',
        ),
        why="a negation is lost",
    ),
    Example(
        (
            "“The road to Brno will never be safe for lorries in winter,” said Jana Malá of the carriers' union.",
            "“The road to Brno will always be safe for lorries in winter,” said Jana Malá of the carriers' union.",
        ),
        why="never became always",
    ),
    Example(
        (
            "Coach Peter Abbot said: ‘Our keeper was brilliant today and he deserves every cheer he gets.’",
            "Coach Peter Abbot said: ‘Our keeper was dreadful today and he deserves every cheer he gets.’",
        ),
        why="a word that carries the meaning",
    ),
    Example(
        (
            '"The bridge was inspected by engineers from Lisbon in the spring of last year," the ministry said.',
            '"The bridge was inspected by engineers from Porto in the spring of last year," the ministry said.',
        ),
        why="a name",
    ),
    Example(
        (
            '"Most of the patients had been vaccinated twice before they fell ill," Dr Rosa Lindqvist said.',
            '"Few of the patients had been vaccinated twice before they fell ill," Dr Rosa Lindqvist said.',
        ),
        why="an amount in a word",
    ),
    Example(
        (
            "The judge told him: ``You have shown no remorse for what you did to these families.''",
            'The judge told him: "You have shown remorse for what you did to these families."',
        ),
        why="tokenised marks; a negation",
    ),
    Example(
        (
            '"We will be unable to pay the teachers in the third quarter of this year," said the treasurer.',
            '"We will be able to pay the teachers in the third quarter of this year," said the treasurer.',
        ),
        why="unable, able",
    ),
    Example(
        (
            "«The museum sold twelve paintings to pay for the new roof», the director, Paul Renard, said.",
            "«The museum sold twenty paintings to pay for the new roof», the director, Paul Renard, said.",
        ),
        why="guillemets; a number",
    ),
    Example(
        (
            'Union leader Tom Oakes said: "The company refused the offer before we had even left the room."',
            'Union leader Tom Oakes said: "The company accepted the offer before we had even left the room."',
        ),
        why="a word that carries the meaning",
    ),
    Example(
        (
            '"Nothing in the report," Commissioner Ana Prado said, "suggests that the pilot was tired."\n\n'
            'A caption read: "Nothing in the report suggests that the pilot was tired."',
            '"Everything in the report suggests that the pilot was tired," Commissioner Ana Prado said.',
        ),
        why="a quotation in two parts and whole",
    ),
    Example(
        (
            "'The dam holds thirty percent of the water it should hold in June,' engineer Amir Nadir warned.",
            "'The dam holds eighty percent of the water it should hold in June,' engineer Amir Nadir warned.",
        ),
        why="straight single marks; a number",
    ),
    Example(
        (
            '"The mine has been closed since the collapse and will not open again," said owner Ivan Petrak.\n\n'
            "The mine lies north of the town. About 300 people worked there until the spring.\n\n"
            'Petrak said: "The mine has been closed since the collapse and will open again."',
        ),
        why="one article quotes a remark in two ways",
    ),
    Example(
        (
            '"The pipe burst under the kitchen and the toxic gas was in every room within minutes," said fire chief '
            "Dana Kovacs.",
            '"The pipe burst under the kitchen and the gas was in every room within minutes," said fire chief Dana '
            "Kovacs.",
        ),
        why="a word of weight is left out, and no mark shows it",
    ),
    Example(
        (
            '"The ferryman was drunk and ought to lose his licence at once," Inspector Cem Aydin said.',
            '"The ferryman ought to lose his licence at once," Inspector Cem Aydin said.',
        ),
        why="the same with several words",
    ),
    Example(
        (
            '"The guards attacked the prisoners with iron bars and left them in the yard," said lawyer Mina Haddad.',
            '"The prisoners attacked the guards with iron bars and left them in the yard," said lawyer Mina Haddad.',
        ),
        why="two words stand in each other's place",
    ),
)
FAITHFUL = (
    Example(
        (
            '"We lost five boats in the night and two more at dawn," said harbour master Ingrid Solem.',
            "“We lost 5 boats in the night … and 2 more at dawn,” said harbour master Ingrid Solem.",
        ),
        why="digits, curly marks, a marked elision",
    ),
    Example(
        (
            '"I did not sign the contract before the audit was over," Luis Ferrer said.',
            "“I didn’t sign the contract before the audit was over,” Luis Ferrer said.",
        ),
        why="a contraction",
    ),
    Example(
        (
            '"We will organise the defence of the harbour ourselves next year," Ana Brito said.',
            '"We will organize the defense of the harbor ourselves next year," Ana Brito said.',
        ),
        why="British and American spelling",
    ),
    Example(
        (
            '"He has never paid a single euro in tax to this city," said the auditor.',
            '"[Mr Blum] has never paid a single euro in tax to this city," said the auditor.',
        ),
        why="an insertion in brackets",
    ),
    Example(
        (
            '"We heard two shots and then a long silence before the sirens," said baker Omar Haddad.',
            '"We heard two shots and then a long silence," said baker Omar Haddad.',
        ),
        why="the quotation ends earlier",
    ),
    Example(
        (
            'The minister called the plan "a step in the right direction for farmers".',
            'The minister called the plan "a step in the wrong place", farmers complained.',
        ),
        why="too few words are equal",
    ),
    Example(
        (
            '"My son was asleep when the wall came down on the kitchen," Leyla Demir told the agency.',
            '"I was in the garden and saw the kitchen wall fall on my boy as he slept," Leyla Demir told '
            "television.",
        ),
        why="another interview, or another translation",
    ),
    Example(
        (
            '"The cease-fire holds, thank God, in all three districts of the city," said Colonel Diallo.',
            '"The ceasefire holds — thank God — in all three districts of the city," said Colonel Diallo.',
        ),
        why="hyphens and dashes",
    ),
    Example(
        (
            '"There were 2,000 people in the square when it began," the mayor said.',
            '"There were two thousand people in the square when it began," the mayor said.',
        ),
        why="a number in words",
    ),
    Example(
        (
            '"It is not the end of the road for us, not by a long way," captain Sami Koskela said.',
            '"It isn\'t the end of the road for us, not by a long way," captain Sami Koskela said.',
        ),
        why="a contraction beside another negation",
    ),
    Example(
        (
            '"The council must not decide this alone, and it must ask the residents of Oakham," said Joan Pryce.',
            '"The council must not decide this alone [...] it must ask the residents of Oakham," said Joan Pryce.',
        ),
        why="an elision in brackets",
    ),
    Example(
        (
            '"We found the boy Yusuf near the river and gave him water and bread," said the ranger.',
            '"We found the boy Yousef near the river and gave him water and bread," said the ranger.',
        ),
        why="two romanisations of a name",
    ),
    Example(
        (
            'The film "The Last Train to Vladivostok" won three prizes on Sunday in Turin.',
            'The book "The Last Train from Vladivostok" won three prizes on Sunday in Turin.',
        ),
        why="titles are no quotations",
    ),
    Example(
        (
            '"We will not leave," Rahel Tesfaye said. "We will stay in this valley until the last of us is gone."',
            '"We will stay in this valley until the last of us is gone," Rahel Tesfaye said.',
        ),
        why="a part is quoted alone",
    ),
    Example(
        (
            "'The workers' council was told nothing about the sale of the yard,' steward Ian Moss said.",
            "“The workers’ council was told nothing about the sale of the yard,” steward Ian Moss said.",
        ),
        why="an apostrophe inside single marks",
    ),
    Example(
        (
            '"The vote was held on Tuesday in every one of our forty branches," the union said.',
            '"The vote will be held on Friday in every one of our forty branches," the union said on its page. '
            '"The vote was held on Tuesday in every one of our forty branches," it said later.',
        ),
        why="the second article has the first one's wording as well",
    ),
    Example(
        (
            '"The U.S. navy towed the yacht 20 km and asked Dr Lindqvist for $4 million," said owner Petr Novak.',
            '"The United States navy towed the yacht 20 kilometres and asked Doctor Lindqvist for four million '
            'dollars," said owner Petr Novak.',
        ),
        why="abbreviations and signs",
    ),
    Example(
        (
            '"They brought bread and water to the people on the roof before dark," said pilot Aldo Conti.',
            '"They brought water and bread to the people on the roof before dark," said pilot Aldo Conti.',
        ),
        why="two things in the other order",
    ),
)
