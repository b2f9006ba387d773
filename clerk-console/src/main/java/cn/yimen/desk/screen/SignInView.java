package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.Access;
import cn.yimen.desk.desk.KeyState;
import cn.yimen.desk.screen.KeyCap.Face;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Tone;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// Signing in (登录): work number, password, what the clerk may serve here, and whether the devices
/// work. Signing in never calls. What is typed leaves this view only when it is sent.
final class SignInView {

    private static final double X = 516;
    private static final double END = 1048;

    private final Pane canvas = new Pane();
    private final TextField number = field(new TextField(), DeskLayout.WORK_NUMBER);
    private final PasswordField password = field(new PasswordField(), DeskLayout.PASSWORD);
    private final PasswordField wanted = field(new PasswordField(), DeskLayout.NEW_PASSWORD);
    private final PasswordField again = field(new PasswordField(), DeskLayout.NEW_PASSWORD_AGAIN);
    private final KeyCap enter;
    private final KeyCap change;
    private final Pane node;
    private final DeskHands hands;
    private boolean changing;
    private boolean differ;
    private boolean isThere;
    private Runnable redraw = () -> {};

    SignInView(DeskHands hands) {
        this.hands = hands;
        canvas.setMouseTransparent(true);
        enter = new KeyCap(DeskLayout.SIGN_IN, Face.PRIMARY, this::go);
        change = new KeyCap(DeskLayout.CHANGE_PASSWORD, Face.BARE, this::turn);
        node = new Pane(canvas, number, password, wanted, again, enter.node(), change.node());
        number.setOnAction(_ -> password.requestFocus());
        password.setOnAction(_ -> goOn());
        wanted.setOnAction(_ -> again.requestFocus());
        again.setOnAction(_ -> go());
        node.addEventHandler(KeyEvent.KEY_RELEASED, _ -> redraw.run());
    }

    private static <F extends TextField> F field(F field, Area area) {
        field.getStyleClass().add("desk-field");
        return area.place(field);
    }

    Pane node() {
        return node;
    }

    private void goOn() {
        if (changing) {
            wanted.requestFocus();
        } else {
            go();
        }
    }

    private void turn() {
        changing = !changing;
        differ = false;
        wanted.clear();
        again.clear();
        redraw.run();
    }

    private void go() {
        var who = number.getText().strip();
        differ = changing && !wanted.getText().equals(again.getText());
        if (who.isEmpty() || differ) {
            redraw.run();
            return;
        }
        if (changing) {
            hands.changePassword(new ClerkId(who), password.getText(), wanted.getText());
        } else {
            hands.signIn(new ClerkId(who), password.getText());
        }
    }

    /// Nothing that was typed is kept once somebody is in.
    void leave() {
        isThere = false;
        changing = false;
        differ = false;
        password.clear();
        wanted.clear();
        again.clear();
    }

    void show(Sketch sketch, Access.Out out) {
        redraw = () -> show(Sketch.of(sketch.desk(), sketch.words(), sketch.keys()), out);
        if (!isThere) {
            isThere = true;
            number.setText(sketch.desk().post().clerk().value());
        }
        if (Stream.of(number, password, wanted, again).noneMatch(TextField::isFocused)) {
            password.requestFocus();
        }
        draw(sketch, out);
        wanted.setVisible(changing);
        again.setVisible(changing);
        number.setAccessibleText(sketch.text("clerk"));
        password.setAccessibleText(sketch.text("sign-in.password"));
        wanted.setAccessibleText(sketch.text("sign-in.wanted"));
        again.setAccessibleText(sketch.text("sign-in.again"));
        boolean ready = sketch.desk().isConnected() && !out.trying();
        var state = ready ? new KeyState.Ready() : new KeyState.Dashed();
        var word = changing ? "key.change-password" : "key.sign-in";
        enter.show(sketch.text(out.trying() ? "sign-in.trying" : word), "Enter", state);
        change.show(
                sketch.text(changing ? "key.back" : "sign-in.change"), "", new KeyState.Ready());
    }

    private void draw(Sketch sketch, Access.Out out) {
        var drawing = sketch.drawing();
        OpeningView.place(sketch);
        var title = out.locked() ? "sign-in.locked" : greeting(sketch);
        drawing.text(sketch.text(title), bold(38), X, 98, END - X);
        date(sketch);
        drawing.text(sketch.text("clerk"), soft(17), X, 164);
        drawing.text(sketch.text("sign-in.password"), soft(17), X, 268);
        capsLock(sketch);
        if (changing) {
            drawing.text(sketch.text("sign-in.wanted"), soft(17), X, 401);
            drawing.text(sketch.text("sign-in.again"), soft(17), X + 272, 401);
        } else {
            drawing.text(sketch.text("open.lines"), soft(17), X, 401);
            LineChips.draw(sketch, number.getText().strip(), new Area(X, 415, END - X, 46));
        }
        SignInTrouble.of(sketch, out, differ)
                .ifPresentOrElse(words -> say(sketch, words), () -> tools(sketch));
        drawing.text(sketch.text("sign-in.note"), soft(16), X, 636, 380);
        canvas.getChildren().setAll(drawing.nodes());
    }

    private static String greeting(Sketch sketch) {
        return sketch.words().isMorning(sketch.desk()) ? "sign-in.morning" : "sign-in.afternoon";
    }

    private static void date(Sketch sketch) {
        var desk = sketch.desk();
        desk.hall()
                .config()
                .map(HallConfig::zone)
                .ifPresent(zone -> {
                    var moments = new Moments(sketch.words().locale(), zone);
                    var now = desk.hallNow();
                    var date = moments.weekday(now) + " " + moments.time(now);
                    sketch.drawing().text(date, soft(18), X, 125);
                });
    }

    private static void capsLock(Sketch sketch) {
        if (Platform.isKeyLocked(KeyCode.CAPS).filter(on -> on).isPresent()) {
            sketch.icon(Icon.WARN, 18, Tone.AMBER, X, 349);
            sketch.drawing().text(sketch.text("sign-in.caps"), letters(16), X + 26, 365);
        }
    }

    private static void tools(Sketch sketch) {
        ToolsPart.draw(sketch, X, 507, END);
    }

    private static void say(Sketch sketch, String words) {
        sketch.drawing().box(new Area(X, 476, END - X, 46), "say");
        sketch.icon(Icon.WARN, 20, Tone.AMBER, X + 14, 489);
        sketch.drawing().text(words, bold(16), X + 44, 505, END - X - 56);
    }
}
