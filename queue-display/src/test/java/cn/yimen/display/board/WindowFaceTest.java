package cn.yimen.display.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Window;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WindowFaceTest {

    private static final ClerkId CLERK = new ClerkId("0317");
    private static final WindowId THREE = new WindowId("3");

    private final Hall hall = Hall.open();

    @Test
    void aWindowWelcomesCallsAndServes() {
        assertThat(face(THREE)).isEqualTo(new WindowFace.Welcome());
        hall.call("A001", "3");
        assertThat(face(THREE)).isEqualTo(new WindowFace.Calling("A001"));
        hall.serve("A001");
        assertThat(face(THREE)).isEqualTo(new WindowFace.Serving("A001"));
        hall.finish("A001");
        assertThat(face(THREE)).isEqualTo(new WindowFace.Welcome());
    }

    @Test
    void aPausedWindowSaysSoAndAClosedOneSendsOn() {
        hall.tell(new WindowPaused(THREE, CLERK, "meal", Optional.empty()));
        assertThat(face(THREE))
                .isInstanceOfSatisfying(
                        WindowFace.Paused.class,
                        paused ->
                                assertThat(paused.elsewhere())
                                        .isNotEmpty()
                                        .allMatch(this::doesTheSame));
        hall.tell(new WindowClosed(THREE, CLERK));
        assertThat(face(THREE))
                .isInstanceOfSatisfying(
                        WindowFace.Closed.class,
                        closed ->
                                assertThat(closed.elsewhere())
                                        .isNotEmpty()
                                        .allMatch(this::doesTheSame));
    }

    @Test
    void whereNobodyElseDoesTheSameAClosedWindowSendsNobodyOn() {
        DemoHall.config()
                .windows()
                .forEach(window -> hall.tell(new WindowClosed(window.id(), CLERK)));
        assertThat(face(THREE)).isEqualTo(new WindowFace.Closed(List.of()));
    }

    private WindowFace face(WindowId window) {
        return WindowFace.of(hall.state(), window);
    }

    private boolean doesTheSame(WindowId other) {
        return lines(other).stream().anyMatch(lines(THREE)::contains);
    }

    private static List<?> lines(WindowId id) {
        return DemoHall.config().windows().stream()
                .filter(window -> window.id().equals(id))
                .map(Window::lines)
                .findFirst()
                .orElseThrow();
    }
}
