package cn.yimen.display.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.display.board.BoardSetup.Kind;
import cn.yimen.display.board.BoardSetup.Second;
import cn.yimen.display.board.Filter;
import cn.yimen.display.screen.BoardLook.Exit;
import cn.yimen.display.screen.PanelShape;
import cn.yimen.display.screen.PanelShape.Viewing;
import cn.yimen.display.speech.SpeechOptions.Outlet;
import cn.yimen.display.speech.SpeechOptions.SpeakerChoice;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.pack.Settled;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CommandLineTest {

    private static final List<String> LEAST =
            List.of(
                    "--server",
                    "https://127.0.0.1:7443",
                    "--identity",
                    "mine",
                    "--board",
                    "main",
                    "--device",
                    "B1");

    @Test
    void theLeastThatABoardNeeds() {
        var options = parse(LEAST);
        assertThat(options.hall().access().servers())
                .containsExactly(URI.create("https://127.0.0.1:7443"));
        assertThat(options.device().value()).isEqualTo("B1");
        assertThat(options.speech().outlets())
                .containsExactly(new Outlet("", new SpeakerChoice.Device()));
        assertThat(options.panel().factor()).isEqualTo(1);
    }

    @Test
    void aBoardMayHaveASecondServer() {
        assertThat(
                        parse(with("--server", "https://a:7443,https://b:7443"))
                                .hall()
                                .access()
                                .servers())
                .containsExactly(URI.create("https://a:7443"), URI.create("https://b:7443"));
    }

    @Test
    void placeSizeAndSpeakerCanBeChosen() {
        var options = parse(with("--speaker", "wav:/tmp/v", "--fit", "0.5", "--at", "1920,40"));
        assertThat(options.speech().outlets())
                .containsExactly(new Outlet("", new SpeakerChoice.Wav(Path.of("/tmp/v"))));
        assertThat(options.panel().factor()).isEqualTo(0.5);
        assertThat(options.panel().x()).isEqualTo(1920);
        assertThat(options.panel().y()).isEqualTo(40);
    }

    @Test
    void aBoardIsHungUpWithItsPlaceItsPanelAndItsWayOut() {
        var options =
                parse(
                        with(
                                "--floor",
                                "2楼，3楼",
                                "--area",
                                "A区",
                                "--second",
                                "en",
                                "--size",
                                "3840x2160",
                                "--seen-from",
                                "12",
                                "--panel-width",
                                "1660",
                                "--exit",
                                "left:2号出口"));
        var board = options.board();
        assertThat(board.filter()).isEqualTo(new Filter(Set.of("2楼", "3楼"), Set.of("A区")));
        assertThat(board.second()).contains(new Second("en", Map.of()));
        assertThat(board.exit()).contains(new Exit(Exit.Way.LEFT, "2号出口"));
        assertThat(board.shape())
                .isEqualTo(new PanelShape(3840, 2160, Optional.of(new Viewing(12, 1660))));
        assertThat(options.panel().width()).isEqualTo(3840);
    }

    @Test
    void anEnrolledBoardNamesItsIdentity() throws CannotRun {
        var hall = parse(LEAST).hall();
        assertThat(hall.access().identity()).isEqualTo(Path.of("mine"));
        assertThatThrownBy(() -> hall.open(InstantSource.system()))
                .hasMessageContainingAll("yimen-enrol code", "--device B1", "--role display");
    }

    @Test
    void onlyAMainBoardSpeaksUnlessSomebodySaysSo() {
        var window =
                List.of(
                        "--server",
                        "https://127.0.0.1:7443",
                        "--identity",
                        "mine",
                        "--device",
                        "W3",
                        "--board",
                        "window",
                        "--window",
                        "3");
        assertThat(parse(window).voices()).isEmpty();
        assertThat(parse(window).board().kind()).isEqualTo(new Kind.AtWindow(new WindowId("3")));
        assertThat(parse(LEAST).voices()).containsExactly("");
        assertThat(parse(with("--speaker", "none")).voices()).isEmpty();
    }

    @Test
    void windowsAreWiredToPanels() {
        var options = parse(with("--panel", "/dev/ttyUSB2,1=11,2=12"));
        assertThat(options.windowPanels())
                .contains(
                        new PanelWiring(
                                Path.of("/dev/ttyUSB2"),
                                Map.of(new WindowId("1"), 11, new WindowId("2"), 12)));
        assertWrong(with("--panel", "/dev/ttyUSB2"), "--panel", "WINDOW=ADDRESS");
        assertWrong(with("--panel", "/dev/ttyUSB2,1=11,2=11"), "--panel", "once");
        assertWrong(with("--panel", "/dev/ttyUSB2,1=11,1=12"), "--panel", "once");
        assertWrong(with("--panel", "/dev/ttyUSB2,1=248"), "--panel", "247");
    }

    @Test
    void whateverIsWrongIsNamedWithWhatToWriteInstead() {
        assertWrong(with("--loud", "yes"), "unknown option --loud", "--speaker");
        assertWrong(with("--speaker"), "--speaker: has no value");
        assertWrong(with("--speaker", "tape"), "tape", "device, none or wav:DIR");
        assertWrong(
                with("--server", "http://a:7080"), "--server: http://a:7080 would speak in clear");
        assertWrong(LEAST.subList(4, 8), "--identity: is missing");
        assertWrong(with("--fit", "half"), "--fit: ");
        assertWrong(with("--fit", "0"), "--fit: ");
        assertWrong(with("--at", "12"), "12 is no place");
        assertWrong(with("--voice-pack", "/nowhere"), "/nowhere is no directory", "manifest");
        assertWrong(LEAST.subList(0, 6), "--device: is missing");
        assertWrong(List.of("--board", "window"), "needs --window");
        assertWrong(List.of("--board", "cinema"), "--board: cinema does not exist");
        assertWrong(with("--size", "large"), "large is no size", "1920x1080");
        assertWrong(with("--seen-from", "12"), "needs --panel-width");
        assertWrong(with("--exit", "up:roof"), "up:roof is no way out", "left:2号出口");
        assertWrong(with("--media", "/nowhere"), "/nowhere is no directory");
        assertWrong(
                List.of(
                        "--server",
                        "https://127.0.0.1:7443",
                        "--identity",
                        "mine",
                        "--board",
                        "area",
                        "--device",
                        "B1",
                        "--second",
                        "en"),
                "stands on a main board only");
        assertWrong(with("--night", "dark"), "is not clock or black");
        assertWrong(with("--words", "/nowhere", "--second", "en"), "/nowhere cannot be read");
        assertWrong(
                List.of("--server", "localhost", "--board", "main", "--device", "B1"),
                "localhost is no address");
    }

    private static DisplayOptions parse(List<String> arguments) {
        return CommandLine.read(Settled.alone(Start.typed(arguments))).orElseThrow();
    }

    private static void assertWrong(List<String> arguments, String... parts) {
        assertThatThrownBy(() -> parse(arguments))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(parts);
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        assertWrong(
                with("--size", "x", "--exit", "x", "--fit", "x", "--numbers", "x", "--panel", "x"),
                "--size: ",
                "--exit: ",
                "--fit: ",
                "--numbers: ",
                "--panel: ");
    }

    private static List<String> with(String... more) {
        var arguments = new ArrayList<>(LEAST);
        arguments.addAll(List.of(more));
        return arguments;
    }
}
