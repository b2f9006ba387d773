package cn.yimen.uplink.contract.cases;

/// A filled field.
public record FormValue(String field, String value, boolean corrected) {

    @Override
    public String toString() {
        return "FormValue";
    }
}
