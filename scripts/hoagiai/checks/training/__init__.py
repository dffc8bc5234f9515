"""The laws of training: lessons, their quizzes, modules and the programmes of training days."""

from hoagiai.checks.training.days import DAY_OF_TRAINING_LAWS
from hoagiai.checks.training.english import ENGLISH_LESSON_LAWS
from hoagiai.checks.training.minutes import MINUTE_LAWS
from hoagiai.checks.training.order import ORDER_LAWS
from hoagiai.checks.training.parts import PART_LAWS
from hoagiai.checks.training.people import PEOPLE_LAWS
from hoagiai.checks.training.quizzes import QUIZ_LAWS
from hoagiai.checks.training.short_codes import SHORT_CODE_LAWS
from hoagiai.checks.training.situations import SITUATION_LAWS
from hoagiai.checks.training.ties import TIE_LAWS

LESSON_LAWS = (
    *PART_LAWS,
    *MINUTE_LAWS,
    *SITUATION_LAWS,
    *PEOPLE_LAWS,
    *QUIZ_LAWS,
    *TIE_LAWS,
    *ORDER_LAWS,
    *SHORT_CODE_LAWS,
    *ENGLISH_LESSON_LAWS,
    *DAY_OF_TRAINING_LAWS,
)
"""Every law of training."""

__all__ = ["LESSON_LAWS"]
