package cn.yimen.display.app;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.panel.PanelCharacters;
import cn.yimen.device.panel.PanelConfig;
import cn.yimen.device.panel.PanelContent;
import cn.yimen.device.panel.PanelContent.Colour;
import cn.yimen.device.panel.PanelFamily;
import cn.yimen.device.panel.WindowPanels;
import cn.yimen.display.board.WindowFace;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.ui.language.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The panels over the windows, driven by what happens in the hall. Used by the board's thread;
/// panels are told changes only.
final class WindowSigns implements AutoCloseable {

    private static final int BAUD = 9_600;
    private static final String WORDS = "cn/yimen/display/app/signs";

    private final Map<WindowId, Integer> addresses;
    private final WindowPanels panels;
    private final Texts words;
    private final Map<WindowId, PanelContent> shown = new HashMap<>();

    private WindowSigns(Map<WindowId, Integer> addresses, WindowPanels panels, Texts words) {
        this.addresses = addresses;
        this.panels = panels;
        this.words = words;
    }

    /// @param statuses hears of the line's state, on a thread of its own
    static WindowSigns start(
            PanelWiring wiring, Consumer<DeviceStatus> statuses, InstantSource clock) {
        var config =
                new PanelConfig(
                        SerialSettings.of(wiring.port(), BAUD).opener(),
                        new PanelFamily.TextFrames(OptionalInt.empty()),
                        PanelCharacters.GB2312,
                        Set.copyOf(wiring.addresses().values()));
        return new WindowSigns(
                wiring.addresses(),
                WindowPanels.start(config, statuses, clock),
                Texts.load(Texts.CHINESE, WORDS));
    }

    /// @param hub the hall server's time
    void show(HallState hall, Instant hub) {
        boolean identifies = hall.special().told().identifiesAt(hub);
        addresses.forEach((window, address) -> {
            var face = WindowFace.of(hall, window);
            show(window, address, identifies ? which(window, address, face) : content(face));
        });
    }

    /// The hall is not heard: a number may be wrong by now.
    void dark() {
        var nothing = content(new WindowFace.Dark());
        addresses.forEach((window, address) -> show(window, address, nothing));
    }

    private void show(WindowId window, int address, PanelContent content) {
        if (!content.equals(shown.put(window, content))) {
            panels.show(address, content);
        }
    }

    /// Which panel it is; whoever is being called there is not kept from it.
    private PanelContent which(WindowId window, int address, WindowFace face) {
        return switch (face) {
            case WindowFace.Calling(String number) ->
                    new PanelContent(
                            words.text(
                                    "identify.calling",
                                    window.value(),
                                    String.valueOf(address),
                                    number),
                            Colour.RED,
                            false);
            case WindowFace.Emergent _ -> content(face);
            case WindowFace.Welcome _,
                    WindowFace.Serving _,
                    WindowFace.Paused _,
                    WindowFace.Closed _,
                    WindowFace.Dark _ ->
                    new PanelContent(
                            words.text("identify", window.value(), String.valueOf(address)),
                            Colour.AMBER,
                            false);
        };
    }

    private PanelContent content(WindowFace face) {
        return switch (face) {
            case WindowFace.Welcome _ -> of("welcome", Colour.GREEN);
            case WindowFace.Calling(String number) ->
                    new PanelContent(words.text("calling", number), Colour.RED, false);
            case WindowFace.Serving(String number) ->
                    new PanelContent(words.text("serving", number), Colour.GREEN, false);
            case WindowFace.Paused paused -> shut("paused", paused.elsewhere());
            case WindowFace.Closed(List<WindowId> elsewhere) -> shut("closed", elsewhere);
            case WindowFace.Emergent(EmergencyKind kind) ->
                    of(
                            "alarm." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            Colour.RED);
            case WindowFace.Dark _ -> PanelContent.of("");
        };
    }

    private PanelContent shut(String key, List<WindowId> elsewhere) {
        var windows = elsewhere.stream().map(WindowId::value).collect(Collectors.joining("、"));
        var text = windows.isEmpty() ? words.text(key) : words.text(key + ".elsewhere", windows);
        return new PanelContent(text, Colour.AMBER, false);
    }

    private PanelContent of(String key, Colour colour) {
        return new PanelContent(words.text(key), colour, false);
    }

    @Override
    public void close() {
        panels.close();
    }
}
