package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.panel.PanelConfig;
import cn.yimen.device.panel.PanelContent;
import cn.yimen.device.panel.WindowPanels;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;

/// The window panels on a line; their test shows each panel's address on it, until the board's
/// program shows something else.
final class AttendedPanels implements Attended {

    private final WindowPanels panels;
    private final Set<Integer> addresses;
    private final Words words;

    AttendedPanels(PanelConfig config, Words words, InstantSource clock) {
        this.panels = WindowPanels.start(config, _ -> {}, clock);
        this.addresses = config.addresses();
        this.words = words;
    }

    @Override
    public DeviceStatus status() {
        return panels.status();
    }

    @Override
    public SelfTest test(Duration atMost) {
        return addresses.stream()
                .sorted()
                .map(address ->
                        Answers.await(
                                panels.show(
                                        address,
                                        PanelContent.of(words.say("panel.address", address)))))
                .filter(result -> !(result instanceof SelfTest.Passed))
                .findFirst()
                .orElseGet(SelfTest.Passed::new);
    }

    @Override
    public void close() {
        panels.close();
    }
}
