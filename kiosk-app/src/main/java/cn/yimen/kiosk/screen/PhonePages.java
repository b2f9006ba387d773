package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.DealTouch;
import cn.yimen.kiosk.flow.Filing.Rule;
import cn.yimen.kiosk.flow.HandingIn;
import cn.yimen.kiosk.flow.HandingIn.Phone;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.time.Duration;

/// A phone sends a paper.
record PhonePages(Surroundings around) {

    Page of(World world, HandingIn.FromPhone state) {
        return of(world, state.ways().rule(), state.phone());
    }

    Page of(World world, Rule rule, Phone phone) {
        var page = Page.titled(rule.name()).crumb(around.text("upload.title"));
        return switch (phone) {
            case Phone.Asking _ ->
                    page.with(Words.title(around.text("upload.asking")))
                            .primary(
                                    Act.of(around.text("upload.done"), KioskEvent.Key.DONE)
                                            .busy(around.text("upload.asking")));
            case Phone.Shown shown -> shown(world, page, shown);
            case Phone.NotReached _ -> trouble(page, "upload.not-reached");
            case Phone.TooLate _ -> trouble(page, "upload.too-late");
        };
    }

    private Page shown(World world, Page page, Phone.Shown shown) {
        long minutes = Duration.between(world.now(), shown.expiresAt()).toMinutes();
        int files = shown.files().size();
        var done = Act.of(Icon.CHECK, around.text("upload.done"), KioskEvent.Key.DONE);
        return page.lead(around.text("upload.how"))
                .with(QrTile.of(shown.text(), around.text("upload.code")))
                .notice(
                        files == 0
                                ? Band.information(
                                        Icon.MOBILE,
                                        around.text("upload.waiting", Math.max(1, minutes)))
                                : Band.done(around.texts().count("upload.files", files)))
                .primary(files == 0 ? done.off(around.text("upload.none")) : done);
    }

    private Page trouble(Page page, String why) {
        return page.with(
                        Block.of(
                                Words.title(around.text(why)),
                                Words.lead(around.text("upload.instead"))))
                .primary(Act.of(around.text("upload.again"), new DealTouch.Again()));
    }
}
