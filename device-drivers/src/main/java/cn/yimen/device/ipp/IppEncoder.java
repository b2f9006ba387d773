package cn.yimen.device.ipp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/// Puts a message into the bytes of RFC 8010: version, code, request id, groups, end. Each value is
/// tag, length of name, name, length of value, value; a further value of the same attribute has an
/// empty name.
public final class IppEncoder {

    private static final int LONGEST = 0x7FFF;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private IppEncoder() {}

    public static byte[] encode(IppMessage message) {
        var encoder = new IppEncoder();
        encoder.writeShort(message.version());
        encoder.writeShort(message.code());
        encoder.out.writeBytes(number(message.requestId()));
        for (IppGroup group : message.groups()) {
            encoder.out.write(group.tag());
            group.attributes().forEach(encoder::attribute);
        }
        encoder.out.write(IppTag.END);
        return encoder.out.toByteArray();
    }

    private void attribute(IppAttribute attribute) {
        String name = attribute.name();
        for (IppValue value : attribute.values()) {
            value(name, value);
            name = "";
        }
    }

    private void value(String name, IppValue value) {
        switch (value) {
            case IppValue.Whole(int tag, int number) -> item(tag, name, number(number));
            case IppValue.Flag(boolean flag) ->
                    item(IppTag.BOOLEAN, name, new byte[] {(byte) (flag ? 1 : 0)});
            case IppValue.Range(int low, int high) ->
                    item(
                            IppTag.RANGE,
                            name,
                            ByteBuffer.allocate(8).putInt(low).putInt(high).array());
            case IppValue.Text(int tag, String text) -> item(tag, name, text.getBytes(UTF_8));
            case IppValue.Worded(int tag, String language, String text) ->
                    item(tag, name, worded(language, text));
            case IppValue.Raw(int tag, String octets) ->
                    item(tag, name, octets.getBytes(ISO_8859_1));
            case IppValue.Collection(List<IppAttribute> members) -> collection(name, members);
        }
    }

    private void collection(String name, List<IppAttribute> members) {
        item(IppTag.BEGIN_COLLECTION, name, new byte[0]);
        for (IppAttribute member : members) {
            item(IppTag.MEMBER_NAME, "", member.name().getBytes(UTF_8));
            member.values().forEach(value -> value("", value));
        }
        item(IppTag.END_COLLECTION, "", new byte[0]);
    }

    private static byte[] worded(String language, String text) {
        var both = new IppEncoder();
        both.sized(language.getBytes(UTF_8));
        both.sized(text.getBytes(UTF_8));
        return both.out.toByteArray();
    }

    private void item(int tag, String name, byte[] value) {
        out.write(tag);
        sized(name.getBytes(UTF_8));
        sized(value);
    }

    private void sized(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("too long for IPP: " + bytes.length + " bytes");
        }
        writeShort(bytes.length);
        out.writeBytes(bytes);
    }

    private void writeShort(int value) {
        out.write(value >> 8);
        out.write(value);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}
