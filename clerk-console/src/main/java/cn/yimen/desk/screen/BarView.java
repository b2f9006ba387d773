package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.Access;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.DeskKeys;
import cn.yimen.desk.desk.DeskState.Called;
import cn.yimen.desk.desk.DeskState.Closed;
import cn.yimen.desk.desk.DeskState.Idle;
import cn.yimen.desk.desk.DeskState.Paused;
import cn.yimen.desk.desk.DeskState.Serving;
import cn.yimen.desk.desk.DeskState.Unheard;
import cn.yimen.desk.desk.HelpView;
import cn.yimen.desk.desk.QueueView;
import cn.yimen.desk.screen.KeyCap.Face;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.Ticket;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The collapsed desk: a slim bar over the clerk's other programs.
final class BarView {

    private static final Lettering NUMBER = Lettering.of(56).black();
    private static final double NUMBER_ROOM = 138;
    private static final double STATE_X = 239;
    private static final double STATE_ROOM = 160;

    private final Pane canvas = new Pane();
    private final KeyCap primary;
    private final KeyCap recall;
    private final KeyCap hold;
    private final KeyCap pass;
    private final KeyCap transfer;
    private final KeyCap pause;
    private final KeyCap help;
    private final KeyCap fold;
    private final Pane node;

    BarView(DeskHands hands) {
        canvas.setMouseTransparent(true);
        primary = cap(DeskKey.PRIMARY, DeskLayout.BAR_PRIMARY, Face.SMALL_PRIMARY, hands);
        recall = cap(DeskKey.RECALL, DeskLayout.BAR_FIRST, Face.SMALL, hands);
        hold = cap(DeskKey.HOLD, DeskLayout.BAR_FIRST, Face.SMALL, hands);
        pass = cap(DeskKey.PASS, DeskLayout.BAR_SECOND, Face.SMALL, hands);
        transfer = cap(DeskKey.TRANSFER, DeskLayout.BAR_SECOND, Face.SMALL, hands);
        pause = cap(DeskKey.PAUSE, DeskLayout.BAR_SECOND, Face.SMALL, hands);
        help = cap(DeskKey.HELP, DeskLayout.BAR_HELP, Face.ALARM, hands);
        fold = cap(DeskKey.FOLD, DeskLayout.BAR_FOLD, Face.BARE, hands);
        node =
                new Pane(
                        canvas,
                        primary.node(),
                        recall.node(),
                        hold.node(),
                        pass.node(),
                        transfer.node(),
                        pause.node(),
                        help.node(),
                        fold.node());
    }

    Pane node() {
        return node;
    }

    void show(Sketch sketch) {
        var drawing = sketch.drawing();
        drawing.box(new Area(0, 0, DeskLayout.WIDTH, 4), "bar-top");
        var window = sketch.desk().post().window().value();
        boolean open = !(sketch.state() instanceof Closed || sketch.state() instanceof Unheard);
        var look =
                DoorView.Look.solid(60, Tone.INDIGO)
                        .leaf(open ? DoorView.Leaf.SOLID : DoorView.Leaf.DASHED)
                        .digits(Tone.INK, 0.66);
        drawing.node(DoorView.of(window, look), 17, 20);
        number(sketch, 17 + DoorView.width(window, 60) + 18);
        StateMark.draw(sketch, STATE_X, 46, 17);
        drawing.text(second(sketch), soft(15), STATE_X, 70, STATE_ROOM);
        BarTrouble.of(sketch)
                .ifPresentOrElse(trouble -> trouble.draw(sketch), () -> waiting(sketch));
        canvas.getChildren().setAll(drawing.nodes());
        keys(sketch);
    }

    /// The two keys that this state is about.
    private void keys(Sketch sketch) {
        boolean called = sketch.state() instanceof Called;
        boolean serving = sketch.state() instanceof Serving;
        KeyWords.show(primary, DeskKey.PRIMARY, sketch);
        KeyWords.show(recall, DeskKey.RECALL, sketch);
        KeyWords.show(hold, DeskKey.HOLD, sketch);
        KeyWords.show(pass, DeskKey.PASS, sketch);
        KeyWords.show(transfer, DeskKey.TRANSFER, sketch);
        KeyWords.show(pause, DeskKey.PAUSE, sketch);
        recall.visible(called);
        hold.visible(!called);
        pass.visible(called);
        transfer.visible(serving);
        pause.visible(!called && !serving);
        fold.show(Chevron.down(Tone.INK_SOFT), sketch.text("key.unfold"));
        help(sketch);
    }

    private void help(Sketch sketch) {
        help.visible(DeskKeys.stateOf(sketch.desk(), DeskKey.HELP).isReady());
        switch (HelpView.of(sketch.desk())) {
            case HelpView.Wanted call -> help(sketch, call.device(), "help.bar", "key.help.bar");
            case HelpView.Mine call ->
                    help(sketch, call.device(), "help.bar.done", "key.help-done");
            case HelpView.Nothing _, HelpView.Taken _ -> {}
        }
    }

    private void help(Sketch sketch, DeviceId call, String word, String spoken) {
        var device = sketch.text("kiosk", call);
        help.show(helpFace(sketch.text(word), device), sketch.text(spoken, device));
    }

    private static KeyCap cap(DeskKey key, Area area, Face face, DeskHands hands) {
        return new KeyCap(area, face, () -> hands.press(key));
    }

    private static Node helpFace(String word, String device) {
        var face = new Drawing();
        var tone = Tone.ON_INDIGO;
        face.node(Sketch.alarm(26, tone), 12, 17);
        face.text(word, bold(16).in(tone), 46, 27);
        face.text(device, bold(16).in(tone), 46, 48, 78);
        var pane = new Pane(face.nodes().toArray(Node[]::new));
        return new Area(0, 0, 132, 60).size(pane);
    }

    private static void number(Sketch sketch, double x) {
        var inHand = sketch.state().inHand().map(Ticket::number);
        double room = Math.min(NUMBER_ROOM, STATE_X - x - 8);
        inHand.ifPresent(number -> sketch.drawing().text(number.text(), NUMBER, x, 70, room));
        if (sketch.state() instanceof Idle idle && sketch.desk().isLive()) {
            idle.next()
                    .map(pick -> pick.ticket().number().text())
                    .ifPresent(words -> {
                        var lettering = Drawing.fitting(words, NUMBER, room);
                        sketch.drawing().outline(words, lettering, x, 70);
                    });
        }
    }

    private static String second(Sketch sketch) {
        if (sketch.desk().seat().access() instanceof Access.Out out) {
            return sketch.text(out.locked() ? "bar.locked" : "bar.signed-out");
        }
        return Held.reminder(sketch).orElseGet(() -> secondOf(sketch));
    }

    private static String secondOf(Sketch sketch) {
        return switch (sketch.state()) {
            case Idle idle -> sketch.text(idle.next().isPresent() ? "next.forecast" : "nobody");
            case Paused paused ->
                    paused.overdue(sketch.desk().hallNow())
                            .map(late -> sketch.text("bar.overdue", Words.counted(late)))
                            .orElseGet(() -> sketch.words().pause(paused.reason()));
            case Closed _, Unheard _ -> sketch.words().lines(sketch.desk());
            default ->
                    sketch.state()
                            .inHand()
                            .map(ticket -> sketch.words().items(sketch.desk(), ticket))
                            .orElse("");
        };
    }

    private static void waiting(Sketch sketch) {
        var queue = QueueView.of(sketch.desk());
        var count = Integer.toString(queue.waiting().size());
        double x = sketch.drawing().before(count, bold(30), 892, 51);
        sketch.drawing().before(sketch.text("queue.waiting"), soft(16), x - 8, 51);
        long longest = queue.longest(sketch.desk().hallNow()).toMinutes();
        if (!queue.waiting().isEmpty()) {
            var words = sketch.text("queue.longest", longest);
            sketch.drawing().before(words, letters(15).soft(), 892, 71);
        }
    }
}
