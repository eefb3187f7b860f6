"""Forms of a Ukrainian word have one stem, and words that only look alike have not."""

import pytest

from knowledge.words import fold, stem
from knowledge.words.ukrainian import ukrainian_stem


@pytest.mark.parametrize(
    "forms",
    [
        "річка річку річки річці річок",
        "печера печері печеру печер",
        "країна країни країн країною",
        "людина людей люди",
        "рік року роки років",
        "будинок будинку будинків",
        "рівень рівня рівнем",
        "виробник виробників виробникам",
        "посередник посередниця посередниці",
        "швидкість швидкості швидкістю",
        "вимагати вимагає вимагав вимагають вимагатиме",
        "пошкодити пошкодили пошкоджений пошкоджено пошкодження",
        "евакуація евакуювали евакуйовано",
        "підписати підписали підписано підпис підписання",
        "новий нова нове нових нового",
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms):
    assert len({stem(fold(form), "uk") for form in forms.split()}) == 1


@pytest.mark.parametrize(("one", "other"), [("рік", "ріка"), ("столиця", "столик")])
def test_other_words_have_other_stems(one, other):
    assert ukrainian_stem(one) != ukrainian_stem(other)


@pytest.mark.parametrize("word", ["я", "ні", "ся", "сніг", "об'єкт", "а" * 5_000])
def test_any_word_has_a_stem(word):
    assert ukrainian_stem(word)
