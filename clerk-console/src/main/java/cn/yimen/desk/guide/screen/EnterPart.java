package cn.yimen.desk.guide.screen;

import cn.yimen.desk.desk.Access;
import cn.yimen.desk.desk.Access.Said;
import cn.yimen.desk.guide.GuideWish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;

/// 登录: until somebody is signed in. What is typed leaves the tablet only when it is sent.
final class EnterPart {

    private static final Area CARD = new Area(340, 170, 600, 480);
    private static final double LEFT = CARD.x() + 60;
    private static final double WIDTH = CARD.width() - 120;

    private EnterPart() {}

    static void draw(Slate slate, Access.Out out) {
        slate.ground(Tone.INDIGO_WASH, CARD, 16);
        slate.sheet().text(Lettering.of(34).bold(), slate.text("enter.title"), LEFT, 240);
        var number = slate.keys().field("enter-number", slate.text("enter.number"), field(0));
        var password =
                slate.keys().secret("enter-password", slate.text("enter.password"), field(1));
        slate.sheet().add(number);
        slate.sheet().add(password);
        Runnable go =
                () -> {
                    var who = number.getText().strip();
                    if (!who.isEmpty()) {
                        slate.hands()
                                .wish(new GuideWish.SignIn(new ClerkId(who), password.getText()));
                        password.clear();
                    }
                };
        number.setOnAction(_ -> password.requestFocus());
        password.setOnAction(_ -> go.run());
        boolean ready = slate.guide().isLive() && !out.trying();
        var words = slate.text(out.trying() ? "enter.trying" : "enter.go");
        slate.key(
                "enter-go",
                Cap.plain(words).as(Face.PRIMARY).when(ready),
                new Area(LEFT, 548, WIDTH, 72),
                go);
        said(slate, out.said())
                .map(why -> Lettering.of(20).bold().in(Tone.CINNABAR_INK).fitted(why, WIDTH, 14))
                .ifPresent(text -> slate.sheet().at(text, LEFT, 520).setId("enter-said"));
    }

    private static Area field(int index) {
        return new Area(LEFT, 280 + 96.0 * index, WIDTH, 76);
    }

    private static Optional<String> said(Slate slate, Said said) {
        return switch (said) {
            case Said.Nothing _, Said.Unfit _ -> Optional.empty();
            case Said.Wrong wrong -> Optional.of(slate.text("sign-in.wrong", wrong.triesLeft()));
            case Said.LockedOut locked ->
                    Optional.of(slate.text("sign-in.locked-out", locked.minutesLeft()));
            case Said.Crowded _ -> Optional.of(slate.text("sign-in.crowded"));
            case Said.NoAnswer _ -> Optional.of(slate.text("sign-in.no-answer"));
        };
    }
}
