package cn.yimen.device.config;

import java.util.Map;
import java.util.Optional;

/// One device as the file describes it; sound by itself, whether or not it is there.
///
/// @param name unique on this machine; what staff call it
/// @param model a word of [DeviceKind#models]
/// @param settings words of [DeviceKind#settings]; what is not named has the model's usual value
public record DeviceEntry(
        String name,
        DeviceKind kind,
        String model,
        LinkAddress link,
        Map<String, String> settings) {

    public DeviceEntry {
        settings = Map.copyOf(settings);
    }

    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }
}
