package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.DeskKeys;
import cn.yimen.desk.desk.DeskState.Serving;
import cn.yimen.desk.desk.HelpView;
import cn.yimen.desk.desk.Look.Tab;
import cn.yimen.desk.desk.Question;
import cn.yimen.desk.desk.QueueView;
import cn.yimen.desk.screen.KeyCap.Face;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.Pane;

/// The expanded desk: the person in hand at the left, the lists at the right.
final class FullView {

    private static final double FOOT = 688;
    private static final Area NOTE = new Area(330, 230, DeskLayout.LEFT_END - 330, 30);
    private final Pane canvas = new Pane();
    private final Pane node = new Pane(canvas);
    private final Map<DeskKey, KeyCap> keys = new EnumMap<>(DeskKey.class);
    private final KeyCap fold;
    private final List<KeyCap> tabs;
    private final QuestionKeys answers;

    FullView(DeskHands hands) {
        canvas.setMouseTransparent(true);
        add(DeskKey.PRIMARY, DeskLayout.PRIMARY, Face.PRIMARY, hands);
        add(DeskKey.RECALL, DeskLayout.RECALL, Face.PLAIN, hands);
        add(DeskKey.PASS, DeskLayout.PASS, Face.PLAIN, hands);
        add(DeskKey.HOLD, DeskLayout.HOLD, Face.PLAIN, hands);
        add(DeskKey.TRANSFER, DeskLayout.TRANSFER, Face.PLAIN, hands);
        add(DeskKey.CHOOSE, DeskLayout.CHOOSE, Face.PLAIN, hands);
        add(DeskKey.PAUSE, DeskLayout.PAUSE, Face.PLAIN, hands);
        add(DeskKey.FINISH_AND_CALL, DeskLayout.FINISH_AND_CALL, Face.BARE, hands);
        add(DeskKey.MATERIALS, DeskLayout.MATERIALS, Face.BARE, hands);
        add(DeskKey.NOTE, DeskLayout.NOTE, Face.BARE, hands);
        add(DeskKey.HELP, DeskLayout.HELP, Face.PLAIN, hands);
        fold = new KeyCap(DeskLayout.FOLD, Face.BARE, () -> hands.press(DeskKey.FOLD));
        node.getChildren().add(fold.node());
        tabs =
                List.of(
                        tab(Tab.WAITING, 0, hands),
                        tab(Tab.HELD, 1, hands),
                        tab(Tab.PASSED, 2, hands),
                        tab(Tab.DONE, 3, hands));
        tabs.forEach(tab -> node.getChildren().add(tab.node()));
        answers = new QuestionKeys(hands);
        node.getChildren().addAll(answers.nodes());
    }

    Pane node() {
        return node;
    }

    void show(Sketch sketch) {
        sketch.drawing().box(new Area(642, 56, 458, 664), "side");
        sketch.drawing().box(new Area(640, 56, 2, 664), "hairline");
        HeadPart.draw(sketch);
        StatePart.draw(sketch);
        WorkPart.draw(sketch);
        foot(sketch);
        boolean live = sketch.desk().isLive();
        if (live) {
            var emergency = EmergencyPart.of(sketch);
            if (emergency.isPresent()) {
                EmergencyPart.draw(sketch, emergency.get());
            } else if (PointsPart.isWanted(sketch)) {
                PointsPart.draw(sketch);
            } else {
                QueuePart.draw(sketch, QueueView.of(sketch.desk()));
            }
            SidePart.draw(sketch);
        } else {
            UnknownPart.draw(sketch);
        }
        question(sketch);
        canvas.getChildren().setAll(sketch.drawing().nodes());
        keys(sketch, live);
    }

    private static void question(Sketch sketch) {
        var name =
                switch (sketch.desk().look().question()) {
                    case Question.None _ -> "";
                    case Question.WhyPause _ -> "why-pause";
                    case Question.WhenBack _ -> "when-back";
                    case Question.WhyHold _ -> "why-hold";
                    case Question.WhomToResume _ -> "whom-to-resume";
                    case Question.WhetherServed _ -> "whether-served";
                    case Question.WhereTo _ -> "where-to";
                    case Question.WhichWindow _ -> "which-window";
                    case Question.WhomToCall _ -> "whom-to-call";
                    case Question.WhyChosen _ -> "why-chosen";
                    case Question.WhichNote _ -> "which-note";
                    case Question.WhichMaterials _ -> "which-materials";
                };
        if (!name.isEmpty()) {
            var drawing = sketch.drawing();
            drawing.text(sketch.text("ask." + name), bold(18), DeskLayout.LEFT, 250, 300);
            drawing.before(
                    sketch.text("ask.note." + name, sketch.key(DeskKey.TELL_ONCE)),
                    soft(16),
                    NOTE,
                    250);
        }
    }

    private void keys(Sketch sketch, boolean live) {
        keys.forEach((key, cap) -> KeyWords.show(cap, key, sketch));
        fold.show(Chevron.up(Tone.LINTEL_TEXT), sketch.text("key.fold"));
        cap(DeskKey.FINISH_AND_CALL)
                .visible(live && sketch.state() instanceof Serving s && !s.pausesAfter());
        cap(DeskKey.MATERIALS)
                .visible(live && DeskKeys.stateOf(sketch.desk(), DeskKey.MATERIALS).isReady());
        cap(DeskKey.NOTE)
                .visible(
                        live
                                && footWords(sketch).isEmpty()
                                && DeskKeys.stateOf(sketch.desk(), DeskKey.NOTE).isReady());
        cap(DeskKey.HELP).visible(live && HelpView.of(sketch.desk()).isActedOn());
        boolean lists = live && !PointsPart.isWanted(sketch) && EmergencyPart.of(sketch).isEmpty();
        tabs.forEach(tab -> tab.visible(lists));
        int place = 0;
        for (var tab : Tab.values()) {
            var spoken = sketch.text("tab." + Words.key(tab), "").strip();
            tabs.get(place++).show(new Pane(), spoken);
        }
        answers.show(sketch);
    }

    private static void foot(Sketch sketch) {
        if (!sketch.desk().isLive()) {
            sketch.drawing().text(sketch.text("foot.dashed"), soft(16), DeskLayout.LEFT, FOOT);
        }
        footWords(sketch)
                .ifPresent(text ->
                        sketch.drawing()
                                .text(text, bold(16).in(Tone.AMBER), DeskLayout.LEFT, FOOT, 190));
    }

    /// What is more urgent than a note.
    private static Optional<String> footWords(Sketch sketch) {
        if (!sketch.desk().isLive()) {
            return Optional.empty();
        }
        return Held.reminder(sketch).or(() -> pauses(sketch));
    }

    private static Optional<String> pauses(Sketch sketch) {
        var window = sketch.desk().window();
        return sketch.state() instanceof Serving serving && serving.pausesAfter()
                ? Optional.of(sketch.text("foot.pause", sketch.words().pause(window.pauseReason())))
                : Optional.empty();
    }

    private KeyCap cap(DeskKey key) {
        return Objects.requireNonNull(keys.get(key));
    }

    private void add(DeskKey key, Area area, Face face, DeskHands hands) {
        var cap = new KeyCap(area, face, () -> hands.press(key));
        keys.put(key, cap);
        node.getChildren().add(cap.node());
    }

    private static KeyCap tab(Tab tab, int place, DeskHands hands) {
        return new KeyCap(DeskLayout.tab(place), Face.BARE, () -> hands.show(tab));
    }
}
