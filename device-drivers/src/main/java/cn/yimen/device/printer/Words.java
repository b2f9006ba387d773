package cn.yimen.device.printer;

import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/// The driver's few words for technicians, in their language; Chinese where there is no other.
final class Words {

    private final ResourceBundle bundle;

    Words(Locale language) {
        String file = language.getLanguage().equals("en") ? "words_en" : "words_zh_CN";
        bundle =
                ResourceBundle.getBundle(
                        "cn.yimen.device.printer." + file,
                        Locale.ROOT,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String of(String key) {
        return bundle.getString(key);
    }

    String of(Readiness readiness) {
        return of("readiness." + readiness);
    }

    /// The faults by their names, as they stand in `docs/devices.md`.
    String faults(Collection<Fault> faults) {
        return faults.isEmpty()
                ? of("test.no-faults")
                : faults.stream().map(Fault::name).sorted().collect(Collectors.joining(" "));
    }

    String of(PaperEstimate paper) {
        return switch (paper) {
            case PaperEstimate.NotKnown _ -> of("paper.not-known");
            case PaperEstimate.Left(int millimetres, int slips, PaperEstimate.Basis _) ->
                    String.format(Locale.ROOT, of("paper.left"), millimetres / 1_000.0, slips);
        };
    }
}
