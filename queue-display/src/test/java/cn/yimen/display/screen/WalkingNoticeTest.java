package cn.yimen.display.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.board.BoardSetup;
import cn.yimen.display.board.BoardState;
import cn.yimen.display.board.BoardState.Alarm;
import cn.yimen.display.board.BoardState.Identify;
import cn.yimen.display.board.BoardState.Night;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.display.media.MediaEar;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.ui.host.MovingPart;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.proof.Screens;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A notice that walks stands in a window of its own over the board's foot, and never over anything
/// else.
@Timeout(60)
final class WalkingNoticeTest {

    private static final UiThread UI = Screens.ui();
    private static final double FIT = 0.25;

    private final ScreenHost host = UI.ask(() -> new ScreenHost(Panel.of(1920, 1080).scaled(FIT)));
    private final HallScreen screen =
            UI.ask(() -> {
                var notices = new MovingPart(host);
                return new HallScreen(BoardLook.usual(), List.of(), MediaEar.NONE, notices::lay);
            });

    @BeforeEach
    void open() throws Exception {
        UI.ask(() -> {
            host.open(screen.title());
            return host;
        });
        show(Pictures.main());
    }

    @AfterEach
    void close() {
        UI.ask(() -> {
            screen.show(night());
            host.close();
            return host;
        });
    }

    @Test
    void itStandsInTheFootAndWalksWithTheBoard() throws Exception {
        assertThat(windows()).hasSize(1);
        var notice = windows().getFirst();
        assertThat(notice.getX()).isEqualTo(Math.ceil(310 * FIT));
        assertThat(notice.getY()).isEqualTo(Math.ceil(984 * FIT));
        assertThat(notice.getHeight()).isEqualTo(Math.floor(96 * FIT));
        show(at(new Stand(4, false)));
        assertThat(windows()).containsExactly(notice);
        assertThat(notice.getX()).isEqualTo(Math.ceil((310 - 6) * FIT));
        show(at(new Stand(5, true)));
        assertThat(windows()).as("in the other variant").containsExactly(notice);
    }

    static Stream<BoardState> others() {
        var header = Pictures.header(Pictures.TIME);
        var setup = BoardSetup.main(new DeviceId("B1"));
        return Stream.of(
                new Alarm(header, EmergencyKind.EVACUATE, Pictures.TIME, Stand.FIRST),
                night(),
                new Identify(header, setup, List.of(), Stand.FIRST),
                Pictures.stale(),
                Pictures.recovered());
    }

    @ParameterizedTest
    @MethodSource("others")
    void whateverHasTheFootToItselfHasItAtOnce(BoardState other) throws Exception {
        assertThat(windows()).hasSize(1);
        show(other);
        assertThat(windows()).isEmpty();
        show(Pictures.main());
        assertThat(windows()).hasSize(1);
    }

    private static Night night() {
        return new Night(Pictures.header(Pictures.TIME), 4, Stand.FIRST);
    }

    private static BoardState at(Stand stand) {
        var main = Pictures.main();
        return new BoardState.Calls(
                main.header(), main.sheet(), main.recent(), main.waits(), main.bar(), stand);
    }

    private void show(BoardState state) throws Exception {
        var painted = new CompletableFuture<Void>();
        UI.execute(() -> {
            screen.show(state);
            host.show(screen.root(), () -> painted.complete(null));
        });
        painted.get(20, TimeUnit.SECONDS);
    }

    private static List<Window> windows() {
        return UI.ask(() ->
                Window.getWindows().stream()
                        .filter(each -> each instanceof Popup)
                        .map(Window.class::cast)
                        .toList());
    }
}
