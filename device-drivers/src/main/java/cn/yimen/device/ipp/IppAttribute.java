package cn.yimen.device.ipp;

import java.util.List;

/// A name and its values; never without a value.
public record IppAttribute(String name, List<IppValue> values) {

    public IppAttribute {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("an attribute has a value: " + name);
        }
        values = List.copyOf(values);
    }

    public static IppAttribute of(String name, IppValue value) {
        return new IppAttribute(name, List.of(value));
    }

    public static IppAttribute text(String name, int tag, String text) {
        return of(name, new IppValue.Text(tag, text));
    }
}
