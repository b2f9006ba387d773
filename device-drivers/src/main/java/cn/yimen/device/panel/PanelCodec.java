package cn.yimen.device.panel;

import cn.yimen.device.serial.Question;
import java.time.Duration;
import java.util.Optional;

/// What a family of panels is told, in bytes. Pure.
interface PanelCodec {

    /// An answer of 9 bytes takes 10 ms at 9,600 baud; panels think for up to 100 ms.
    Duration ANSWER = Duration.ofMillis(250);

    /// Once: what was not answered is wanted still, and told again soon. So a second answer comes
    /// of a second panel.
    int TRIES = 1;

    Question<byte[], PanelEcho> show(int address, PanelContent content);

    /// @param percent 0–100
    Optional<Question<byte[], PanelEcho>> brightness(int address, int percent);

    static PanelCodec of(PanelConfig config) {
        return switch (config.family()) {
            case PanelFamily.TextFrames family -> new TextPanelCodec(family, config.characters());
            case PanelFamily.ModbusText family -> new ModbusPanelCodec(family, config.characters());
        };
    }
}
