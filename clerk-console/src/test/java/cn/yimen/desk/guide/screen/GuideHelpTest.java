package cn.yimen.desk.guide.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.guide.Guide;
import cn.yimen.desk.guide.GuideEffect;
import cn.yimen.desk.guide.GuideEvent;
import cn.yimen.desk.guide.GuideFlow;
import cn.yimen.desk.guide.GuideWish;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.EmergencyCleared;
import cn.yimen.hall.event.HallWideEvent.EmergencyDeclared;
import cn.yimen.hall.event.HallWideEvent.GuideTookHelp;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.HallWideEvent.HelpTaken;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.Helping.GuideTakesHelp;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.Contrast;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Calls for help and emergencies on a guide's tablet.
final class GuideHelpTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:24:00Z");
    private static final ClerkId WHO = new ClerkId("0601");
    private static final DeviceId K1 = new DeviceId("K1");

    private HallState hall = HallState.empty();
    private Guide guide = Guide.of(WHO, NOW);
    private List<GuideEffect> effects = List.of();

    @BeforeEach
    void laysOut() {
        tell(new Configured(DemoHall.config()));
    }

    @Test
    void aGuideTakesACallForHelp() {
        tell(new HelpRequested(K1, "choose"));
        assertThat(keys("guide-help-elsewhere", Texts.CHINESE)).contains("task-help");
        wishes(new GuideWish.LookHelp());
        assertThat(keys("guide-help", Texts.CHINESE)).contains("help-go-K1");
        wishes(new GuideWish.GoHelp(K1));
        assertThat(effects)
                .singleElement()
                .isInstanceOfSatisfying(
                        GuideEffect.Send.class,
                        send -> assertThat(send.command()).isEqualTo(new GuideTakesHelp(K1, WHO)));
    }

    @Test
    void whoGoesIsSeen() {
        tell(new HelpRequested(K1, "choose"));
        tell(new GuideTookHelp(K1, WHO));
        tell(new HelpRequested(new DeviceId("K2"), "print"));
        tell(new HelpTaken(new DeviceId("K2"), new WindowId("3")));
        tell(new HelpRequested(new DeviceId("K3"), "print"));
        wishes(new GuideWish.LookHelp());
        for (var language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            assertThat(keys("guide-help-taken-" + language.getLanguage(), language))
                    .contains("help-done-K1", "help-go-K3")
                    .doesNotContain("help-go-K2", "help-done-K2");
        }
    }

    @Test
    void anEmergencyStandsInThePlaceOfTheTaskUntilItIsLifted() {
        tell(new EmergencyDeclared(EmergencyKind.EVACUATE, new ClerkId("0001")));
        assertThat(keys("guide-emergency", Texts.CHINESE)).noneMatch(id -> id.startsWith("line-"));
        tell(new EmergencyCleared(new ClerkId("0001")));
        assertThat(keys("guide-lifted", Texts.ENGLISH)).noneMatch(id -> id.startsWith("line-"));
        happens(new GuideEvent.Heartbeat(NOW.plusSeconds(121), NOW));
        assertThat(keys("guide-after", Texts.CHINESE)).anyMatch(id -> id.startsWith("line-"));
    }

    private List<String> keys(String name, Locale language) {
        var scene =
                Screens.shoot(
                        () -> {
                            var screen = new GuideScreen(language, _ -> {});
                            screen.show(guide);
                            return screen.root();
                        },
                        GuideScreen.WIDTH,
                        GuideScreen.HEIGHT,
                        Path.of("target/screens", name + ".png"));
        assertThat(Screens.ui().ask(() -> Contrast.faint(scene, Contrast.WANTED))).isEmpty();
        return scene.getRoot().lookupAll(".desk-key").stream().map(key -> key.getId()).toList();
    }

    private void tell(HallEvent event) {
        hall = hall.apply(new Recorded(hall.seq() + 1, NOW, event));
        happens(new GuideEvent.HallChanged(hall, NOW));
        happens(new GuideEvent.Heartbeat(NOW, NOW));
    }

    private void wishes(GuideWish wish) {
        var id = new UUID(7, 1);
        happens(new GuideEvent.Wished(wish, new CommandId(id), new TicketId(id), NOW));
    }

    private void happens(GuideEvent event) {
        var step = GuideFlow.update(guide, event);
        guide = step.guide();
        effects = step.effects();
    }
}
