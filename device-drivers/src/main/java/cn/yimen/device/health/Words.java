package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// What is said of devices to technicians, in one language.
public final class Words {

    private final ResourceBundle bundle;
    private final Locale language;

    public Words(Locale language) {
        this.language = language;
        bundle =
                ResourceBundle.getBundle(
                        "cn.yimen.device.health.devices",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale language() {
        return language;
    }

    /// As documents name it.
    String languageTag() {
        return language.getLanguage().equals("en") ? "en" : "zh-CN";
    }

    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }

    String word(Enum<?> value) {
        return bundle.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    String faults(DeviceStatus status) {
        return status.faults().stream().sorted().map(this::word).collect(joining());
    }

    String supplies(DeviceStatus status) {
        return new TreeMap<>(status.supplies())
                .entrySet().stream()
                        .map(entry -> supply(entry.getKey()) + " " + word(entry.getValue()))
                        .collect(joining());
    }

    private String supply(String name) {
        var key = "supply." + name;
        return bundle.containsKey(key) ? bundle.getString(key) : name;
    }

    String test(SelfTest test) {
        return switch (test) {
            case SelfTest.Passed _ -> say("test.passed");
            case SelfTest.LookAtIt _ -> say("test.look");
            case SelfTest.Failed(var fault) -> say("test.failed", word(fault));
            case SelfTest.NobodyCame _ -> say("test.nobody");
        };
    }

    private Collector<CharSequence, ?, String> joining() {
        return Collectors.joining(say("and"));
    }
}
