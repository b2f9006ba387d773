package cn.yimen.uplink.contract.cases;

import java.util.Optional;

/// A filled field.
///
/// @param prefilled what stood there before its person touched it
/// @param source who had said that
public record FormValue(
        String field,
        String value,
        boolean corrected,
        Optional<String> prefilled,
        Optional<String> source) {

    /// One that its person filled in.
    public static FormValue own(String field, String value) {
        return new FormValue(field, value, false, Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "FormValue";
    }
}
