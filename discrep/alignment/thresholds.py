"""Every number that decides an alignment, in one place, with what it was measured on.

All were chosen on the project's own stories and on pairs of look-alike events: the aim is that
two articles on different events share nothing, and that a slot is found by more than one anchor.
"""

from __future__ import annotations

# stories: share of an article's leading names that the other one holds anywhere
STORY_NAMES = 0.3
STORY_MIN_SHARED = 2
STORY_MIN_SHARED_SAME_EVENT = 1  # where both tell of one class of event
STORY_SENTENCES = 6  # how many sentences from the top give an article's leading names

# stories: points of the evidence that two articles surely tell one
SURE_STORY = 4.0
SURE_UNDATED = 7.0  # where no date speaks for or against it: look-alikes share names, words and kind of event
CHAINED_STORY = 2.0  # where a third article surely tells the story of both
OPENING_SENTENCES = 4  # how many sentences from the top give persons and telling words
SHARED_NAME = 1.0  # a name in both openings that is no source of either
SIDE_NAME = 0.25  # a name of one opening that stands anywhere in the other article
SIDE_NAMES_MOST = 4
SHARED_WORD = 0.5  # a telling word of both openings: "bus", "reactor"
SHARED_WORDS_MOST = 6
SAME_STEM = 5  # letters by which a word is known to be a shared name's
SHARED_PERSON = 1.0  # one full name in both openings, beside its two name words
MAIN_EVENT_SAME = 1.0
MAIN_EVENT_TOLD = 0.5  # the one's main event is told in the other
MAIN_EVENT_OTHER = -1.0
MAIN_DAY_SAME = 1.0
MAIN_DAY_OTHER = -1.5
NEAR_DAYS = 2  # days between two articles of one day's news, time zones and next-day papers included
NEWS_DAYS = 7
MAIN_PLACE_SAME = 1.0
MAIN_PLACE_OTHER = -1.5  # every place of the one is apart from every place of the other
PUBLISHED_NEAR = 1.0
PUBLISHED_FAR = -3.0
# Words in a row that two articles share: of 2,664 pairs of look-alikes none shares so many in quotations or
# with an opening. Background paragraphs are left out: one agency tells them of many events.
QUOTED_RUN = 8
SAME_QUOTED = 4.0
OPENING_RUN = 13
SAME_OPENING = 3.0

# copies: share of five-word shingles in common
COPY_SHINGLES = 0.6
SHINGLE = 5

# names: rapidfuzz ratio (0-100) from which two spellings of one name count as the same anchor
NAME_RATIO = 86
NAME_MIN_LENGTH = 5  # shorter names must be equal

# facts of one kind in a sentence or a paragraph, beyond which it is a list and the rest is not compared
CROWD = 30
CROWDED_PARAGRAPH = 80

# twins: facts in one sentence of two texts
TWIN_CONTEXT = 2  # words right before and right behind that must be the same
TWIN_LEAST_WORDS = 6  # words of the sentence beside the fact
TWIN_RATIO = 85  # rapidfuzz ratio (0-100) of the rest of the sentences

# slots: points of the ladder
EVENT_POINTS = 2.0
DISTINCTIVE_POINTS = 1.5  # a class that an article hardly has two events of
MAIN_POINTS = 1.5
STORY_POINTS = 1.0  # the main event of two articles that surely tell one story
ONCE_POINTS = 3.0  # what a story has one of, in two articles of one story
ONCE_BESIDE_POINTS = 4.5  # … and a name stands beside both, or both are of the main event
DAY_POINTS = 2.0
PLACE_POINTS = 1.5  # one town, street or site
NAME_POINTS = 1.0
ASKED_POINTS = 1.5  # what the amount is of is said in both: a fatality rate, an attendance
OWN_YEAR_POINTS = 3.0  # both recall what happened in one year that is not their own
NAME_POINTS_MAX = 3.0
GROUP_POINTS = 1.0
AGENT_POINTS = 1.0
INSTRUMENT_POINTS = 0.5
INHERITED = 0.5  # weight of an anchor that was not read in the clause or sentence itself
ENOUGH = 3.0  # points that two slots need to be compared at all
LEAD_NAME_POINTS = 0.5  # a name that stands only in both leads, not beside the facts
CONFLICT = 4.5  # points from which differing values are called a conflict, not passed over
SURE_SLOT = 5.5  # points from which a pair of one sure story is judged without reserve
MARGIN = 0.75  # by which the best partner must beat the second best

# parallels: words beside two amounts of one sort
NEAR_WORDS = 5
FAR_WORDS = 14
PARALLEL_REACH = 400  # characters of the sentence on either side
PARALLEL_NEAR = 1.0
PARALLEL_MIXED = 0.6
PARALLEL_FAR = 0.35
COMMON_STEM = 5  # times from which a stem stands all over an article
COMMON_WEIGHT = 0.4
PARALLEL = 1.6
PARALLEL_ALONE = 1.0  # neither article has another amount of the sort
PARALLEL_TELLING = 0.0  # … and the noun or the word beside it says what it is of
PARALLEL_YEAR = 2.5  # a life has many years
PARALLEL_MOST = 12  # amounts of one sort
PARALLEL_RIVALS = 3  # beyond which it is a list of prices, sizes or results
CONTRAST_BEFORE = 70  # characters beside an amount in which words may set it apart
CONTRAST_BEHIND = 45
