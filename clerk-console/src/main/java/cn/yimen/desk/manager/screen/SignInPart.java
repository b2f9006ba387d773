package cn.yimen.desk.manager.screen;

import cn.yimen.desk.desk.Access;
import cn.yimen.desk.desk.Access.Said;
import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;

/// 登录: in the place of a page until somebody is signed in. What is typed leaves it only when it is
/// sent.
final class SignInPart {

    private static final Area CARD = new Area(660, 280, 600, 480);
    private static final double LEFT = CARD.x() + 60;
    private static final double WIDTH = CARD.width() - 120;

    private SignInPart() {}

    static void draw(Canvas canvas, Access.Out out) {
        canvas.ground(Tone.INDIGO_WASH, CARD, 16);
        canvas.sheet().text(Lettering.of(34).bold(), canvas.text("enter.title"), LEFT, 356);
        canvas.note(canvas.text("enter.note"), LEFT, 396);
        var number = canvas.keys().field("enter-number", canvas.text("enter.number"), field(0));
        var password =
                canvas.keys().secret("enter-password", canvas.text("enter.password"), field(1));
        canvas.sheet().add(number);
        canvas.sheet().add(password);
        Runnable go =
                () -> {
                    var who = number.getText().strip();
                    if (!who.isEmpty()) {
                        canvas.hands().wish(new Wish.SignIn(new ClerkId(who), password.getText()));
                        password.clear();
                    }
                };
        number.setOnAction(_ -> password.requestFocus());
        password.setOnAction(_ -> go.run());
        boolean ready = canvas.manager().isLive() && !out.trying();
        var words = canvas.text(out.trying() ? "enter.trying" : "enter.go");
        var cap = Cap.plain(words).as(Face.PRIMARY).when(ready);
        canvas.key("enter-go", cap, new Area(LEFT, 668, WIDTH, 64), go);
        said(canvas, out.said()).ifPresent(why -> tell(canvas, why));
    }

    private static Area field(int index) {
        return new Area(LEFT, 424 + 78.0 * index, WIDTH, 62);
    }

    private static void tell(Canvas canvas, String why) {
        canvas.sheet().at(IconView.plain(Icon.WARN, 28, Tone.CINNABAR_INK), LEFT, 600);
        canvas.sheet()
                .at(
                        Lettering.of(20).bold().in(Tone.CINNABAR_INK).fitted(why, WIDTH - 44, 14),
                        LEFT + 40,
                        622)
                .setId("enter-said");
    }

    private static Optional<String> said(Canvas canvas, Said said) {
        return switch (said) {
            case Said.Nothing _, Said.Unfit _ -> Optional.empty();
            case Said.Wrong wrong -> Optional.of(canvas.text("sign-in.wrong", wrong.triesLeft()));
            case Said.LockedOut locked ->
                    Optional.of(canvas.text("sign-in.locked-out", locked.minutesLeft()));
            case Said.Crowded _ -> Optional.of(canvas.text("sign-in.crowded"));
            case Said.NoAnswer _ -> Optional.of(canvas.text("sign-in.no-answer"));
        };
    }
}
