package cn.yimen.device.ipp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Attributes that belong together: of the operation, of one job, of the printer.
///
/// @param tag which kind, below 0x10
public record IppGroup(int tag, List<IppAttribute> attributes) {

    public IppGroup {
        attributes = List.copyOf(attributes);
    }

    private Stream<IppValue> values(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .limit(1)
                .flatMap(attribute -> attribute.values().stream());
    }

    /// The values of an attribute that are names, keywords or texts.
    public List<String> texts(String name) {
        return values(name)
                .flatMap(value ->
                        switch (value) {
                            case IppValue.Text(_, String text) -> Stream.of(text);
                            case IppValue.Worded(_, _, String text) -> Stream.of(text);
                            default -> Stream.empty();
                        })
                .toList();
    }

    public List<Integer> numbers(String name) {
        return values(name)
                .flatMap(value ->
                        value instanceof IppValue.Whole(_, int number)
                                ? Stream.of(number)
                                : Stream.empty())
                .toList();
    }

    public Optional<Integer> number(String name) {
        return numbers(name).stream().findFirst();
    }

    /// The values of an attribute that are octet strings, one char a byte.
    public List<String> octets(String name) {
        return values(name)
                .flatMap(value ->
                        value instanceof IppValue.Raw(int tag, String octets)
                                        && tag == IppTag.OCTETS
                                ? Stream.of(octets)
                                : Stream.empty())
                .toList();
    }

    public Optional<Boolean> flag(String name) {
        return values(name)
                .flatMap(value ->
                        value instanceof IppValue.Flag(boolean flag)
                                ? Stream.of(flag)
                                : Stream.empty())
                .findFirst();
    }

    /// Whether the attribute stands there and says that it has no value (yet).
    public boolean saysNoValue(String name) {
        return values(name)
                .anyMatch(value ->
                        value instanceof IppValue.Raw(int valueTag, _)
                                && valueTag == IppTag.NO_VALUE);
    }
}
