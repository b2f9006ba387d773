package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Shows pages: places them, and keeps the place in what is too long for one page where the state
/// does not.
final class PageView {
    private final PageLayout layout;
    private final PlacedView tiles;
    private final Countdown countdown;
    private final Pane typing = new Pane();
    private final Pane pane;
    private final Frame frame;
    private String title = "";
    private int first;
    private Optional<Page> shown = Optional.empty();

    PageView(Surroundings around) {
        layout = new PageLayout(around);
        frame = around.look().frame();
        countdown = new Countdown(around);
        tiles = new PlacedView(around, this::turn);
        typing.setPickOnBounds(false);
        pane = new Pane(tiles.node(), countdown.node(), typing);
        pane.setPickOnBounds(false);
    }

    Pane node() {
        return pane;
    }

    Region show(Page page) {
        if (!page.title().equals(title)) {
            title = page.title();
            first = 0;
        }
        shown = Optional.of(page);
        place(page);
        return pane;
    }

    private void place(Page page) {
        var laid = layout.lay(page, page.first().orElse(first));
        tiles.show(laid.tiles());
        laid.countdown().place(countdown.node());
        countdown.show(page.secondsLeft());
        var wanted = page.keyboard().map(List::of).orElse(List.of());
        if (!typing.getChildren().equals(wanted)) {
            typing.getChildren().setAll(wanted);
            page.keyboard().ifPresent(frame.keyboard()::place);
        }
    }

    private void turn(KioskEvent.TurnTo to) {
        first = to.first();
        shown.filter(page -> page.first().isEmpty()).ifPresent(this::place);
    }
}
