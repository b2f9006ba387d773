package cn.yimen.desk.guide.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.guide.Guide;
import cn.yimen.desk.guide.GuideEvent;
import cn.yimen.desk.guide.GuideFlow;
import cn.yimen.desk.guide.GuideWish;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.LargeHall;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class GuideLinesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:24:00Z");

    private Guide guide = Guide.of(new ClerkId("0601"), NOW);

    private void happens(GuideEvent event) {
        guide = GuideFlow.update(guide, event).guide();
    }

    private List<String> keys(String name) {
        var scene =
                Screens.shoot(
                        () -> {
                            var screen = new GuideScreen(Texts.CHINESE, _ -> {});
                            screen.show(guide);
                            return screen.root();
                        },
                        GuideScreen.WIDTH,
                        GuideScreen.HEIGHT,
                        Path.of("target/screens", name + ".png"));
        return scene.getRoot().lookupAll(".desk-key").stream().map(key -> key.getId()).toList();
    }

    @Test
    void everyLineOfALargeHallCanBeChosen() {
        var events = List.of(new Recorded(1, NOW, new Configured(LargeHall.config())));
        happens(new GuideEvent.HallChanged(HallState.empty().applyAll(events), NOW));
        happens(new GuideEvent.Heartbeat(NOW, NOW));
        var found = new HashSet<String>();
        for (int page = 0; page < 4; page++) {
            found.addAll(keys("guide-large-" + page));
            var id = new UUID(7, page);
            happens(
                    new GuideEvent.Wished(
                            new GuideWish.TurnLines(1), new CommandId(id), new TicketId(id), NOW));
        }
        assertThat(LargeHall.config().lines())
                .allMatch(line -> found.contains("line-" + line.id()));
    }
}
