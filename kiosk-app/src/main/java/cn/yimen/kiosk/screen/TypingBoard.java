package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KeyPlane;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.TypingRule;
import cn.yimen.kiosk.flow.TypingState;
import cn.yimen.kiosk.flow.TypingTouch;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Tone;
import cn.yimen.ui.typing.Candidate;
import cn.yimen.ui.typing.InkPoint;
import cn.yimen.ui.typing.TypingData;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The keyboard for everything that a citizen types, in the panel's region for keys: pinyin,
/// handwriting, strokes, Latin letters, digits, signs. Works out candidates by itself; all else is
/// the state's.
final class TypingBoard {
    private static final double GAP = 12;
    private static final double MARGIN = 16;

    /// Leaves ten letters 20 mm each on the small panel.
    private static final double WIDE_MARGIN = 12;

    private static final double ELDER_MARGIN = 8;
    private static final double STRIP = 116;
    private static final double NARROWEST = 94;
    private static final double PAD_SHARE = 0.58;
    private static final int MOST_CANDIDATES = 300;

    private final Surroundings around;
    private final TypingData data;
    private final Area area;
    private final double margin;
    private final Sheet tray;
    private final Pane keys = new Pane();
    private final Pane above = new Pane();
    private final Drawn<Keys> drawnKeys = new Drawn<>(this::drawKeys);
    private final Drawn<Asked> drawnWords = new Drawn<>(this::drawWords);
    private List<Candidate> candidates = List.of();
    private String asked = "";
    private Optional<InkPad> pad = Optional.empty();

    /// What the keys depend on.
    private record Keys(KeyPlane plane, boolean capitals, TypingRule rule, Cap done) {}

    /// What the candidates depend on.
    private record Asked(KeyPlane plane, String composing, List<List<InkPoint>> ink, int first) {}

    TypingBoard(Surroundings around) {
        this(around, TypingData.builtIn());
    }

    TypingBoard(Surroundings around, TypingData data) {
        this.around = around;
        this.data = data;
        area = around.look().frame().keyboard();
        margin = margin(around.look());
        var whole = new Area(0, 0, area.width(), area.height());
        tray = new Sheet(whole.size(new Pane()));
        tray.pane().setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        tray.put(Tone.TRAY.ground(new Region()), whole);
        tray.rule(0, area.width(), 0);
        keys.setPickOnBounds(false);
        above.setPickOnBounds(false);
        tray.add(above);
        tray.add(keys);
    }

    private static double margin(Look look) {
        return look.elder() ? ELDER_MARGIN : look.isWide() ? WIDE_MARGIN : MARGIN;
    }

    /// The field that it writes into.
    ///
    /// @param label what is asked for; what stands in the field while it is empty
    TypingField field(String label, Icon icon, TypingState typing) {
        return TypingField.of(around, label, icon, typing);
    }

    /// The keys as they are now.
    ///
    /// @param done what the screen's own key says and sends
    Region keys(TypingState typing, String done, KioskEvent.Touch touch) {
        return keys(typing, Cap.done(done, Optional.empty(), touch));
    }

    Region keys(TypingState typing, Cap done) {
        drawnKeys.show(new Keys(typing.plane(), typing.capitals(), typing.rule(), done));
        drawnWords.show(
                new Asked(
                        typing.plane(), typing.composing(), typing.ink(), typing.firstCandidate()));
        return tray.pane();
    }

    private void drawKeys(Keys wanted) {
        var plans = new KeyPlans(around, wanted.rule(), wanted.done());
        pad = Optional.empty();
        if (wanted.plane() == KeyPlane.HANDWRITING) {
            drawPad(plans);
            return;
        }
        var rows = new KeyRows(keyArea(wanted.plane()), GAP, around.look(), this::pressed);
        keys.getChildren()
                .setAll(
                        rows.of(
                                plans.rows(wanted.plane(), wanted.capitals()),
                                plans.units(wanted.plane())));
    }

    private Area keyArea(KeyPlane plane) {
        double top = plane.composes() ? 20 + STRIP + 20 : 20;
        return new Area(margin, top, area.width() - 2 * margin, area.height() - top - margin);
    }

    private void drawPad(KeyPlans plans) {
        double row = Math.min(144, area.height() / 5);
        var place =
                new Area(
                        margin,
                        20,
                        (area.width() - 2 * margin) * PAD_SHARE,
                        area.height() - 20 - row - margin - GAP);
        var drawn =
                new InkPad(
                        place, around.text("typing.write"), around.look(), around.sink()::accept);
        pad = Optional.of(drawn);
        var below =
                new KeyRows(
                        new Area(margin, place.bottom() + GAP, area.width() - 2 * margin, row),
                        GAP,
                        around.look(),
                        this::pressed);
        var caps = plans.belowPad();
        keys.getChildren().setAll(drawn.node(), below.of(List.of(caps), caps.size()));
    }

    /// The space bar takes the best candidate; without one what was typed stays as it is. So does
    /// the screen's own key: nothing that was typed is lost.
    private void pressed(Cap cap) {
        boolean isDone = cap.style() == KeyStyle.PRIMARY;
        boolean hasLetters = !candidates.isEmpty() || !asked.isEmpty();
        boolean takes = isDone ? hasLetters : cap.touch().isEmpty();
        if (takes) {
            around.sink().accept(space());
        }
        cap.touch().ifPresent(around.sink());
    }

    private TypingTouch space() {
        if (!candidates.isEmpty()) {
            var best = candidates.getFirst();
            return new TypingTouch.Pick(best.text(), best.consumed());
        }
        return asked.isEmpty()
                ? new TypingTouch.Type(" ")
                : new TypingTouch.Pick(asked, asked.length());
    }

    private void drawWords(Asked wanted) {
        asked = wanted.composing();
        candidates = candidates(wanted);
        pad.ifPresent(drawn -> drawn.show(wanted.ink()));
        above.getChildren().clear();
        if (wanted.plane() == KeyPlane.HANDWRITING) {
            beside(wanted);
        } else if (wanted.plane().composes()) {
            above(wanted);
        }
    }

    private void above(Asked wanted) {
        var strip =
                new CandidateKeys(
                        around,
                        new Area(margin, 20, area.width() - 2 * margin, STRIP),
                        GAP,
                        NARROWEST + GAP,
                        around.sink()::accept);
        if (candidates.isEmpty()) {
            strip.say(hint(wanted));
        } else {
            strip.line(candidates, wanted.first());
        }
        above.getChildren().setAll(strip.node());
    }

    private void beside(Asked wanted) {
        double left = margin + (area.width() - 2 * margin) * PAD_SHARE + GAP;
        double row = Math.min(144, area.height() / 5);
        var grid =
                new CandidateKeys(
                        around,
                        new Area(
                                left,
                                20,
                                area.width() - margin - left,
                                area.height() - 20 - row - margin - GAP),
                        GAP,
                        NARROWEST,
                        around.sink()::accept);
        if (candidates.isEmpty()) {
            grid.say(hint(wanted));
        } else {
            grid.grid(candidates, wanted.first());
        }
        above.getChildren().setAll(grid.node());
    }

    private String hint(Asked wanted) {
        return switch (wanted.plane()) {
            case PINYIN ->
                    around.text(
                            data.pinyin().isPresent() ? "typing.hint.pinyin" : "typing.no.pinyin");
            case STROKES ->
                    around.text(
                            data.strokes().isPresent()
                                    ? "typing.hint.strokes"
                                    : "typing.no.strokes");
            default ->
                    around.text(
                            data.handwriting().isPresent()
                                    ? "typing.hint.handwriting"
                                    : "typing.no.handwriting");
        };
    }

    private List<Candidate> candidates(Asked wanted) {
        return switch (wanted.plane()) {
            case PINYIN ->
                    data.pinyin()
                            .map(pinyin -> pinyin.candidates(wanted.composing(), MOST_CANDIDATES))
                            .orElse(List.of());
            case STROKES ->
                    data.strokes()
                            .map(strokes -> strokes.candidates(wanted.composing(), MOST_CANDIDATES))
                            .orElse(List.of());
            case HANDWRITING ->
                    data
                            .handwriting()
                            .map(hand -> hand.candidates(wanted.ink(), 40))
                            .orElse(List.of())
                            .stream()
                            .map(text -> new Candidate(text, 0))
                            .toList();
            case LATIN, DIGITS, SYMBOLS, CODE, ADDRESS -> List.of();
        };
    }
}
