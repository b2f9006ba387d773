package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ApplyTouch;
import cn.yimen.kiosk.flow.Capturing.Look;
import cn.yimen.kiosk.flow.Capturing.PaperShown;
import cn.yimen.kiosk.flow.Capturing.ShotProblem;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Photo;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Notice;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// One paper under the camera: how to lay it, the picture, whether it is good.
final class PaperScreen {
    private static final Area PICTURE = new Area(Layout.LEFT, 372, Layout.FULL, 956);
    private static final double MARGIN = 16;

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet shown = new Sheet();
    private final Button second = Key.plain("", () -> {});
    private final PrimaryAct act;
    private final Drawn<PaperShown> drawn = new Drawn<>(this::draw);

    PaperScreen(Surroundings around) {
        this.around = around;
        page.add(shown.pane());
        page.put(second, Layout.SECONDARY);
        act = new PrimaryAct(around, page.add(Key.of(KeyStyle.PRIMARY, new Pane(), "", () -> {})));
        Layout.PRIMARY_NARROW.place(act.key());
    }

    Region show(PaperShown state) {
        drawn.show(state);
        return page.pane();
    }

    private void draw(PaperShown state) {
        shown.clear();
        int pages = state.draft().pages(state.paper()).size();
        shown.at(
                Lettering.TITLE.bold().fitted(state.paper().material().name(), Layout.FULL, 34),
                Layout.LEFT,
                250);
        shown.at(
                Lettering.BODY
                        .soft()
                        .fitted(
                                pages > 0
                                        ? around.texts().count("paper.taken", pages)
                                        : around.text("paper.none"),
                                Layout.FULL,
                                24),
                Layout.LEFT,
                316);
        switch (state.look()) {
            case Look.Ready(var trouble) -> ready(pages, trouble);
            case Look.Waiting _ -> waiting();
            case Look.Seen(Photo photo) -> seen(photo);
            case Look.BeingKept(Photo photo) -> beingKept(photo);
        }
    }

    private void ready(int pages, Optional<ShotProblem> trouble) {
        explanation();
        trouble.ifPresent(why -> notice(why));
        if (pages > 0) {
            second("paper.done", KioskEvent.Key.DONE);
            shown.put(
                    Key.plain(
                            around.text("paper.forget"), around.send(new ApplyTouch.ForgetPages())),
                    new Area(Layout.LEFT + 316, 1160, 320, 128));
        } else {
            second("paper.back", KioskEvent.Key.BACK);
        }
        var words = around.text(pages > 0 ? "paper.next" : "paper.shoot");
        act.show(Icon.SCAN, words, new ApplyTouch.Shoot());
    }

    private void explanation() {
        var card = Sheet.card(PICTURE);
        shown.add(card.pane());
        card.at(IconView.accented(Icon.DOC, 240, Tone.INDIGO), 356, 72);
        for (int step = 1; step <= 3; step++) {
            double top = 380 + 132.0 * (step - 1);
            card.put(Discs.outlined(step), new Area(72, top, 64, 64));
            card.at(
                    Lettering.LABEL.fitted(around.text("paper.how." + step), 740, 28),
                    168,
                    top + 46);
        }
    }

    private void notice(ShotProblem why) {
        shown.put(
                Notice.attention(Icon.WARN, around.text("paper.problem." + why)),
                new Area(Layout.LEFT, 1352, Layout.FULL, 104));
    }

    private void waiting() {
        explanation();
        shown.put(
                Notice.information(Icon.CLOCK, around.text("paper.waiting")),
                new Area(Layout.LEFT, 1352, Layout.FULL, 104));
        second("paper.back", KioskEvent.Key.BACK);
        act.busy(around.text("paper.busy"));
    }

    private void seen(Photo photo) {
        second("paper.again", new ApplyTouch.Shoot());
        if (picture(photo)) {
            shown.put(
                    Notice.information(Icon.INFO, around.text("paper.look")),
                    new Area(Layout.LEFT, 1352, Layout.FULL, 104));
            act.show(Icon.CHECK, around.text("paper.use"), new ApplyTouch.UsePicture());
        } else {
            notice(ShotProblem.UNUSABLE);
            act.off(around.text("paper.cannot-use"));
        }
    }

    private void beingKept(Photo photo) {
        picture(photo);
        second("paper.again", new ApplyTouch.Shoot());
        second.setDisable(true);
        act.busy(around.text("keeping.title"));
    }

    /// @return whether it can be looked at
    private boolean picture(Photo photo) {
        shown.add(Sheet.card(PICTURE).pane());
        double width = PICTURE.width() - 2 * MARGIN;
        double height = PICTURE.height() - 2 * MARGIN;
        var image = new Image(new ByteArrayInputStream(photo.bytes()), width, height, true, true);
        if (image.isError()) {
            return false;
        }
        shown.at(
                new ImageView(image),
                PICTURE.x() + MARGIN + (width - image.getWidth()) / 2,
                PICTURE.y() + MARGIN + (height - image.getHeight()) / 2);
        return true;
    }

    private void second(String key, KioskEvent.Touch touch) {
        var words = around.text(key);
        second.setDisable(false);
        Key.face(
                second,
                Lettering.KEY.bold().fitted(words, Layout.SECONDARY.width() - 40, 26),
                words);
        var send = around.send(touch);
        second.setOnAction(_ -> send.run());
    }
}
