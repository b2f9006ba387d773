package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.FirstStart;
import cn.yimen.kiosk.flow.FirstStart.Asked;
import cn.yimen.kiosk.flow.FirstStart.Field;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.icon.Icon;
import javafx.scene.layout.Region;

/// The machine's first start, step by step.
final class FirstStartScreen {

    private final Surroundings around;
    private final FirstStartPages pages;
    private final PageView view;
    private final TypingBoard board;

    FirstStartScreen(Surroundings around) {
        this.around = around;
        pages = new FirstStartPages(around);
        view = new PageView(around);
        board = new TypingBoard(around);
    }

    Region show(Kiosk kiosk, FirstStart shown) {
        var world = kiosk.world();
        return view.show(
                switch (shown) {
                    case FirstStart.Welcome _ -> pages.welcome();
                    case Asked asked -> typed(asked);
                    case FirstStart.Enrolling(Asked asked) -> pages.enrolling(asked);
                    case FirstStart.Belonging at -> pages.belonging(at);
                    case FirstStart.Probing(var setup) -> pages.probing(setup);
                    case FirstStart.Checking at -> pages.checking(world, at);
                    case FirstStart.Aiming at -> pages.aiming(at);
                    case FirstStart.Report at -> pages.report(world, at);
                });
    }

    private Page typed(Asked asked) {
        var name = "setup.ask." + asked.field();
        var field = board.field(around.text(name + ".hint"), Icon.PEN, asked.typing());
        var keys = board.keys(asked.typing(), around.text(done(asked.field())), confirm());
        return Page.titled(around.text(name))
                .with(Block.of(field))
                .notice(notice(asked, name))
                .keyboard(keys);
    }

    private static String done(Field field) {
        return field == Field.PLACE ? "writing.done" : "setup.onwards";
    }

    private static KioskEvent.Touch confirm() {
        return KioskEvent.Key.CONFIRM;
    }

    private Band notice(Asked asked, String name) {
        return asked.problem()
                .map(why -> Band.wrong(around.text("setup.problem." + why, asked.detail())))
                .orElseGet(() ->
                        asked.field() == Field.CODE && asked.setup().isEnrolled()
                                ? Band.done(
                                        around.text(
                                                "setup.already", asked.setup().device().orElse("")))
                                : Band.information(Icon.INFO, around.text(name + ".note")));
    }
}
