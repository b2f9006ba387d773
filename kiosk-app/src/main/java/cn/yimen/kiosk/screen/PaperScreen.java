package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ApplyTouch;
import cn.yimen.kiosk.flow.Capturing.Look.BeingKept;
import cn.yimen.kiosk.flow.Capturing.Look.Ready;
import cn.yimen.kiosk.flow.Capturing.Look.Seen;
import cn.yimen.kiosk.flow.Capturing.Look.Waiting;
import cn.yimen.kiosk.flow.Capturing.PaperShown;
import cn.yimen.kiosk.flow.Capturing.ShotProblem;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Photo;
import cn.yimen.ui.icon.Icon;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/// One paper under the camera: how to lay it, the picture, whether it is good.
final class PaperScreen {
    private final Surroundings around;
    private final PageView view;

    PaperScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(PaperShown state) {
        int pages = state.draft().pages(state.paper()).size();
        var page =
                Page.titled(state.paper().material().name())
                        .lead(
                                pages > 0
                                        ? around.texts().count("paper.taken", pages)
                                        : around.text("paper.none"));
        return view.show(
                switch (state.look()) {
                    case Ready(var trouble) -> ready(page, pages, trouble);
                    case Waiting _ -> waiting(page);
                    case Seen(Photo photo) -> seen(page, photo);
                    case BeingKept(Photo photo) ->
                            page.with(new Snapshot(photo))
                                    .secondary(again().off(around.text("paper.again")))
                                    .primary(
                                            shoot("paper.shoot")
                                                    .busy(around.text("keeping.title")));
                });
    }

    private Page ready(Page page, int pages, Optional<ShotProblem> trouble) {
        var told =
                trouble.map(this::problem)
                        .or(() ->
                                pages > 0
                                        ? Optional.of(PaperListScreen.originals(around))
                                        : Optional.empty());
        var how = page.with(how()).notice(told);
        if (pages == 0) {
            return how.secondary(back()).primary(shoot("paper.shoot"));
        }
        var forget = Choice.of(around.text("paper.forget"), new ApplyTouch.ForgetPages());
        return how.with(Block.grid(2, 300, List.of(forget)))
                .secondary(Act.of(around.text("paper.done"), KioskEvent.Key.DONE))
                .primary(shoot("paper.next"));
    }

    private Block how() {
        var steps =
                IntStream.rangeClosed(1, 3)
                        .mapToObj(i -> Instruction.outlined(i, around.text("paper.how." + i)))
                        .toList();
        return Block.card(steps);
    }

    private Page waiting(Page page) {
        return page.with(how())
                .notice(Band.information(Icon.CLOCK, around.text("paper.waiting")))
                .secondary(back())
                .primary(shoot("paper.shoot").busy(around.text("paper.busy")));
    }

    private Page seen(Page page, Photo photo) {
        var snapshot = new Snapshot(photo);
        var shown = page.with(snapshot).secondary(again());
        return snapshot.isUsable()
                ? shown.notice(Band.information(Icon.INFO, around.text("paper.look")))
                        .primary(
                                Act.of(
                                        Icon.CHECK,
                                        around.text("paper.use"),
                                        new ApplyTouch.UsePicture()))
                : shown.notice(problem(ShotProblem.UNUSABLE))
                        .primary(shoot("paper.shoot").off(around.text("paper.cannot-use")));
    }

    private Band problem(ShotProblem why) {
        return Band.attention(Icon.WARN, around.text("paper.problem." + why));
    }

    private Act shoot(String words) {
        return Act.of(Icon.SCAN, around.text(words), new ApplyTouch.Shoot());
    }

    private Act again() {
        return Act.of(around.text("paper.again"), new ApplyTouch.Shoot());
    }

    private Act back() {
        return Act.of(around.text("paper.back"), KioskEvent.Key.BACK);
    }
}
