package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Appealing;
import cn.yimen.kiosk.flow.Applying.FieldEntry;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.RatingWords;
import cn.yimen.kiosk.flow.TypingState;
import cn.yimen.kiosk.flow.Unlocking;
import cn.yimen.ui.icon.Icon;
import java.util.Optional;
import javafx.scene.layout.Region;

/// One field above the keys that it is written with, whatever it belongs to.
final class WritingScreen {
    private final Surroundings around;
    private final PageView view;
    private final TypingBoard board;

    WritingScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
        board = new TypingBoard(around);
    }

    /// A field of a form.
    Region show(FieldEntry state) {
        var field = state.field();
        var problem = state.problem().map(why -> Band.wrong(FormWords.problem(around, field, why)));
        return show(
                field.label(), around.text("form.hint." + field.kind()), state.typing(), problem);
    }

    /// What no key says of a service. Large type within reach of somebody who sits has room for
    /// what is asked for, and for no more.
    Region show(RatingWords state) {
        var look = around.look();
        var secret = Band.information(Icon.LOCK, around.text("rating.private"));
        return show(
                around.text("writing.rating"),
                around.text("writing.hint"),
                state.typing(),
                look.elder() && look.lowReach() ? Optional.empty() : Optional.of(secret));
    }

    /// What no phrase says to 12345.
    Region show(Appealing.Wording state) {
        return show(
                around.text("hotline.ask.WORDS"),
                around.text("hotline.words.hint"),
                state.typing(),
                Optional.empty());
    }

    /// What is printed on a passport or permit and opens its chip.
    Region show(Unlocking.KeyEntry state) {
        var problem = state.problem().map(why -> Band.wrong(around.text("unlock.problem." + why)));
        var why = Band.information(Icon.INFO, around.text("unlock.why"));
        return show(
                around.text("unlock." + state.field()),
                around.text("unlock.hint." + state.field()),
                state.typing(),
                Optional.of(problem.orElse(why)));
    }

    private Region show(String title, String hint, TypingState typing, Optional<Band> notice) {
        var page = Page.titled(title).with(Block.of(board.field(hint, Icon.PEN, typing)));
        var keys = board.keys(typing, around.text("writing.done"), KioskEvent.Key.CONFIRM);
        return view.show(page.notice(notice).keyboard(keys));
    }
}
