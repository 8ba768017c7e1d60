"""Pictures of the page History: values in words, tables, places of values, and something to see in any dress."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from neckbreak.core.adherence import Tally
from neckbreak.core.day_line import AWAY, BREAK, HELD, PAUSED, WORK, Stretch
from neckbreak.core.skipping import Cell
from neckbreak.ui.history import keeping
from neckbreak.ui.history.bars_picture import Bar, BarsPicture, grid_step
from neckbreak.ui.history.day_picture import DayPicture
from neckbreak.ui.history.discomfort_picture import DiscomfortPicture
from neckbreak.ui.history.moves_picture import MovesPicture
from neckbreak.ui.history.picture import DOTS, LEVEL, OPEN, SOLID, STRIPES, Fill, Ink, fill
from neckbreak.ui.history.skips_picture import SkipsPicture
from neckbreak.ui.history.year_picture import YearPicture, shade
from neckbreak.ui.theme import Theme

DAY = date(2026, 11, 20)
ZONE = timezone(timedelta(hours=1))
WIDTHS = (180.0, 420.0, 900.0)


def at(hour, minute=0, second=0):
    return datetime(2026, 11, 20, hour, minute, second, tzinfo=ZONE)


def day():
    stretches = [
        Stretch(WORK, at(9), at(9, 40)),
        Stretch(BREAK, at(9, 40), at(9, 40, 30), ("shoulder-shrug",)),
        Stretch(HELD, at(9, 41), at(10, 30), ("microphone",)),
        Stretch(AWAY, at(10, 30), at(10, 50)),
        Stretch(PAUSED, at(10, 50), at(11, 30)),
    ]
    return DayPicture(DAY, stretches, logged=True)


def bars():
    full = Tally(done=5, partial=2, natural=3, skipped=2, ignored=1, missed=1, self_=1)
    return BarsPicture([Bar("Mon", "Mon 16 Nov", full), Bar("Tue", "Tue 17 Nov", Tally())], "Day")


def year():
    tallies = {DAY - timedelta(days=n): Tally(done=n % 11) for n in range(0, 360, 3)}
    return YearPicture({**tallies, DAY - timedelta(days=1): Tally(work_s=3600.0)}, DAY)


def moves():
    seconds = {("neck", "left"): 60.0, ("neck", "right"): 75.0, ("neck", "both"): 30.0, ("calm", "both"): 300.0}
    return MovesPicture(seconds, ("neck", "shoulders", "calm"))


def discomfort():
    mondays = [date(2026, 10, 26) + timedelta(days=7 * n) for n in range(4)]
    return DiscomfortPicture(mondays, {mondays[0]: 5.0, mondays[1]: 3.5, mondays[3]: 3.0}, {mondays[0]: 21})


def skips():
    return SkipsPicture({(0, 9): Cell(8, 0), (0, 12): Cell(9, 7), (4, 15): Cell(4, 1)}, 8)


ALL = {"day": day, "bars": bars, "year": year, "moves": moves, "discomfort": discomfort, "skips": skips}


def ink(*, dark=False, points=10):
    return Ink(Theme(dark=dark), QFont("DejaVu Sans", points))


def painted(picture, width, look):
    """The picture on paper, and where its values are."""
    height = picture.height(width, look)
    image = QImage(round(width), round(height), QImage.Format.Format_RGB32)
    image.fill(QColor(look.theme.surface))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    places = picture.paint(painter, width, look)
    painter.end()
    return image, places


def colours(image, box=None):
    box = image.rect() if box is None else box.toAlignedRect().intersected(image.rect())
    return {
        image.pixel(x, y) for x in range(box.left(), box.right() + 1) for y in range(box.top(), box.bottom() + 1, 2)
    }


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("dark", "points"), [(False, 10), (True, 10), (False, 20)])
def test_each_value_has_words_and_a_place_that_is_painted(qapp, name, width, dark, points):
    picture, look = ALL[name](), ink(dark=dark, points=points)
    image, places = painted(picture, width, look)

    assert len(places) == len(picture.said) > 0
    paper = QColor(look.theme.surface).rgb()
    whole = QRectF(-1, -1, width + 2, image.height() + 2)
    for place, words in zip(places, picture.said, strict=True):
        assert whole.contains(place), (words, place)
    seen = [place for place in places if place.width() >= 2 and place.height() >= 2]
    assert seen
    filled = [place for place in seen if place.height() > 2]
    assert all(colours(image, place) != {paper} for place in filled)


@pytest.mark.parametrize("name", ALL)
def test_titles_sentences_and_tables_are_finished_words(qapp, name):
    picture = ALL[name]()
    table = picture.table()

    assert picture.title
    assert picture.sentence.endswith(".") or picture.sentence.endswith("them.")
    assert table.rows
    assert all(len(row) == len(table.header) for row in table.rows)
    assert all(cell for row in table.rows for cell in row), "an empty cell is read as nothing"
    assert picture.full_text().startswith(picture.title)


def test_a_day_in_words(qapp):
    assert day().said == (
        "09:00–09:40: work",
        "09:40–09:40: guided break (Shoulder shrug)",
        "09:41–10:30: work, breaks held back (microphone)",
        "10:30–10:50: away",
        "10:50–11:30: NeckBreak paused",
    )
    assert day().table().rows[1] == ("09:40", "09:40", "guided break (Shoulder shrug)", "30 s")


def test_a_break_of_seconds_is_wide_enough_to_be_seen_and_stands_out(qapp):
    _, places = painted(day(), 420, ink())

    assert places[1].width() >= 4
    assert places[1].top() < places[0].top()


def test_an_old_day_says_what_is_not_known_any_more(qapp):
    old = DayPicture(DAY, [Stretch(WORK, at(9), at(10))], logged=False)

    assert "kept for some weeks only" in old.sentence
    assert "kept for some weeks only" not in day().sentence


def test_bars_say_only_what_there_was(qapp):
    assert bars().said == (
        "Mon 16 Nov: 5 done, 1 started by you, 2 in part, 3 left for a break of your own, 2 skipped, 1 not answered, "
        "1 without a good moment",
        "Tue 17 Nov: nothing noted",
    )
    assert bars().table().rows[1] == ("Tue 17 Nov", *"–––––––")


def test_bars_are_as_high_as_their_numbers(qapp):
    made = [Bar(str(n), str(n), Tally(done=n, skipped=n)) for n in (1, 2, 4)]
    _, places = painted(BarsPicture(made, "Day"), 420, ink())

    assert places[1].height() == pytest.approx(2 * places[0].height(), rel=0.05)
    assert places[2].height() == pytest.approx(4 * places[0].height(), rel=0.05)


@pytest.mark.parametrize(("most", "step"), [(0, 1), (4, 1), (5, 1), (6, 2), (11, 5), (26, 10), (240, 50), (4000, 1000)])
def test_scales_have_about_four_lines(most, step):
    assert grid_step(most) == step


def test_days_without_breaks_are_paper_and_no_value(qapp):
    picture = year()
    image, places = painted(picture, 900, ink())

    assert "Thu 19 Nov 2026" not in "\n".join(picture.said)  # there was work, but no break
    assert len(picture.said) == sum(1 for n in range(0, 360, 3) if n % 11)
    right, below = places[-1], places[-1].translated(0, places[-1].height() * 1.3)
    assert right.center().x() > 800
    assert colours(image, below.adjusted(3, 3, -3, -3)) == {QColor(ink().theme.surface).rgb()}


def test_more_breaks_are_stronger_in_colour():
    shades = [shade(count) for count in (0, 1, 3, 6, 9, 40)]

    assert shades == sorted(shades)
    assert shades[0] == 0
    assert len(set(shades)) == 5


def test_a_narrow_year_goes_on_below(qapp):
    look = ink()

    assert year().height(180, look) > year().height(900, look) * 1.5


def test_the_year_of_somebody_new_begins_with_some_weeks(qapp):
    look = ink()
    new = YearPicture({DAY: Tally(done=2)}, DAY, DAY)
    _, [place] = painted(new, 420, look)
    _, places = painted(YearPicture({DAY: Tally(done=2)}, DAY), 420, look)

    assert place.width() > places[0].width()
    assert new.height(420, look) < year().height(420, look)


def test_sides_are_told_apart(qapp):
    assert moves().said == (
        "Neck: 30 s both sides at once, 60 s left, 75 s right",
        "Breath and calm: 5 min both sides at once",
    )
    assert moves().table().header == ("Group", "All", "both sides at once", "left", "right")


def test_discomfort_leaves_weeks_open_and_says_what_it_cannot_show(qapp):
    picture = discomfort()

    assert picture.said == (
        "Week of 26 Oct: discomfort 5 of 10",
        "Week of 2 Nov: discomfort 3.5 of 10",
        "Week of 16 Nov: discomfort 3 of 10",
        "Week of 26 Oct: 21 breaks",
    )
    assert "can't show cause" in picture.sentence
    assert picture.table().rows[2] == ("Week of 9 Nov", "–", "–")


def test_both_halves_share_one_axis(qapp):
    _, places = painted(discomfort(), 420, ink())

    assert places[0].center().x() == pytest.approx(places[3].center().x(), abs=0.5)
    assert places[0].bottom() < places[3].top()


def test_skips_by_weekday_and_hour(qapp):
    assert skips().said == (
        "Mon, 09:00–10:00: none of 8 skipped",
        "Mon, 12:00–13:00: 7 of 9 skipped",
        "Fri, 15:00–16:00: 1 of 4 skipped",
    )
    assert skips().table().rows[0] == ("Mon", "09:00–10:00", "8", "–")


@pytest.mark.parametrize(
    "picture",
    [
        lambda: DayPicture(DAY, [], logged=False),
        lambda: BarsPicture([Bar("Mon", "Mon", Tally())], "Day"),
        lambda: YearPicture({}, DAY),
        lambda: MovesPicture({}, ("neck",)),
        lambda: DiscomfortPicture([DAY], {}, {DAY: 3}),
        lambda: SkipsPicture({(0, 9): Cell(3, 3)}, 8),
    ],
)
def test_with_nothing_to_see_there_is_no_value_but_an_invitation(qapp, picture):
    made = picture()

    assert made.said == ()
    assert made.inviting
    assert "0" not in made.inviting


@pytest.mark.parametrize("pattern", [SOLID, STRIPES, DOTS, LEVEL, OPEN])
def test_patterns_differ_without_colour(qapp, pattern):
    def grey(how):
        image = QImage(60, 60, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        fill(painter, QRectF(5, 5, 50, 50), how, ink())
        painter.end()
        return [image.pixel(x, y) & 255 for x in range(4, 56) for y in range(4, 56)]

    mine = grey(Fill(0.2, pattern))
    others = [grey(Fill(0.2, each)) for each in (SOLID, STRIPES, DOTS, LEVEL, OPEN) if each != pattern]

    assert all(sum(abs(a - b) for a, b in zip(mine, other, strict=True)) > 5000 for other in others)


def test_a_pattern_stays_inside_its_box(qapp):
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    for pattern in (STRIPES, DOTS, LEVEL, OPEN):
        image.fill(QColor("white"))
        painter = QPainter(image)
        fill(painter, QRectF(20, 22, 15, 11), Fill(0.5, pattern), ink())
        painter.end()
        inked = [(x, y) for x in range(60) for y in range(60) if image.pixel(x, y) != QColor("white").rgb()]
        assert inked
        assert all(18 <= x <= 36 and 20 <= y <= 34 for x, y in inked), pattern


# -- keeping -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ALL)
def test_saved_pictures_can_be_read_again_and_are_private(qapp, tmp_path, name):
    picture = ALL[name]()
    for form in keeping.FORMATS:
        path = tmp_path / f"picture.{form}"
        keeping.save(picture, path, ink())

        assert path.stat().st_mode & 0o777 == 0o600
        image = QImage(str(path))
        assert image.width() > 500
        assert len(colours(image)) > 3, form
    assert sorted(each.name for each in tmp_path.iterdir()) == ["picture.png", "picture.svg"]
    drawing = (tmp_path / "picture.svg").read_text()
    assert picture.title in drawing
    assert "data:image" not in drawing, "a drawing is made of lines"


def test_saving_over_a_file_of_others_makes_it_private_and_a_failure_leaves_it(qapp, tmp_path):
    path = tmp_path / "picture.png"
    path.write_bytes(b"old")
    path.chmod(0o644)
    keeping.save(bars(), path, ink())

    assert path.stat().st_mode & 0o777 == 0o600
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(OSError, match="folder"):
        keeping.save(bars(), tmp_path / "folder.png", ink())
    assert sorted(each.name for each in tmp_path.iterdir()) == ["folder.png", "picture.png"]


def test_copied_it_is_a_picture_and_words(qapp):
    keeping.copy_picture(moves(), ink())
    data = qapp.clipboard().mimeData()

    assert data.hasImage()
    assert "Neck\t" in data.text()
    keeping.copy_table(moves())
    assert qapp.clipboard().text().splitlines()[0] == "Group\tAll\tboth sides at once\tleft\tright"
    qapp.clipboard().clear()
