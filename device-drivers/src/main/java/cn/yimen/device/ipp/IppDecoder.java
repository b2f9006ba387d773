package cn.yimen.device.ipp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Reads the bytes of RFC 8010. What stands behind the end tag (a document) is not looked at. Any
/// bytes give a reading; depth is limited, and a length never makes room before its bytes are seen.
public final class IppDecoder {

    private static final int HEADER = 8;
    private static final int DEEPEST = 8;

    private final ByteBuffer in;

    private IppDecoder(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    public static IppReading decode(byte[] bytes) {
        if (bytes.length < HEADER) {
            return new IppReading.Malformed("shorter than a header");
        }
        try {
            var decoder = new IppDecoder(bytes);
            IppMessage message = decoder.message();
            return new IppReading.Understood(message, decoder.in.position());
        } catch (MalformedException malformed) {
            return new IppReading.Malformed(String.valueOf(malformed.getMessage()));
        }
    }

    private IppMessage message() throws MalformedException {
        int version = in.getShort() & 0xFFFF;
        int code = in.getShort() & 0xFFFF;
        int requestId = in.getInt();
        var groups = new ArrayList<IppGroup>();
        int tag = tag();
        while (tag != IppTag.END) {
            if (tag >= IppTag.FIRST_VALUE) {
                throw new MalformedException("a value outside of any group");
            }
            var attributes = new Attributes();
            int next = tag();
            while (next >= IppTag.FIRST_VALUE) {
                attributes.add(text(sized()), value(next, sized(), 0));
                next = tag();
            }
            groups.add(new IppGroup(tag, attributes.finished()));
            tag = next;
        }
        return new IppMessage(version, code, requestId, groups);
    }

    private IppValue value(int tag, byte[] bytes, int depth) throws MalformedException {
        return switch (tag) {
            case IppTag.INTEGER, IppTag.ENUM ->
                    new IppValue.Whole(tag, exactly(bytes, Integer.BYTES).getInt());
            case IppTag.BOOLEAN -> new IppValue.Flag(exactly(bytes, 1).get() != 0);
            case IppTag.RANGE -> {
                ByteBuffer ends = exactly(bytes, 2 * Integer.BYTES);
                yield new IppValue.Range(ends.getInt(), ends.getInt());
            }
            case IppTag.TEXT_WITH_LANGUAGE, IppTag.NAME_WITH_LANGUAGE -> worded(tag, bytes);
            case IppTag.BEGIN_COLLECTION -> collection(depth + 1);
            case IppTag.END_COLLECTION, IppTag.MEMBER_NAME ->
                    throw new MalformedException("a member outside of any collection");
            default ->
                    IppTag.isText(tag)
                            ? new IppValue.Text(tag, text(bytes))
                            : new IppValue.Raw(tag, new String(bytes, ISO_8859_1));
        };
    }

    private static IppValue worded(int tag, byte[] bytes) throws MalformedException {
        var parts = new IppDecoder(bytes);
        var language = text(parts.sized());
        return new IppValue.Worded(tag, language, text(parts.sized()));
    }

    private IppValue collection(int depth) throws MalformedException {
        if (depth > DEEPEST) {
            throw new MalformedException("collections too deep");
        }
        var members = new Attributes();
        String name = "";
        int tag = tag();
        while (tag != IppTag.END_COLLECTION) {
            if (sized().length != 0) {
                throw new MalformedException("a name inside of a collection");
            }
            byte[] bytes = sized();
            if (tag == IppTag.MEMBER_NAME) {
                name = text(bytes);
            } else {
                members.add(name, value(tag, bytes, depth));
                name = "";
            }
            tag = tag();
        }
        sized();
        sized();
        return new IppValue.Collection(members.finished());
    }

    private int tag() throws MalformedException {
        return take(1).get() & 0xFF;
    }

    private byte[] sized() throws MalformedException {
        int length = take(Short.BYTES).getShort();
        if (length < 0) {
            throw new MalformedException("a length below zero");
        }
        var bytes = new byte[length > in.remaining() ? in.remaining() : length];
        take(length).get(bytes);
        return bytes;
    }

    private ByteBuffer take(int length) throws MalformedException {
        if (in.remaining() < length) {
            throw new MalformedException("ends in the middle");
        }
        ByteBuffer part = in.slice(in.position(), length);
        in.position(in.position() + length);
        return part;
    }

    private static ByteBuffer exactly(byte[] bytes, int length) throws MalformedException {
        if (bytes.length != length) {
            throw new MalformedException("a value of " + bytes.length + " bytes, not " + length);
        }
        return ByteBuffer.wrap(bytes);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    /// Values as they come: one without a name belongs to the attribute before it.
    private static final class Attributes {

        private final List<IppAttribute> done = new ArrayList<>();
        private final List<IppValue> values = new ArrayList<>();
        private String name = "";

        void add(String called, IppValue value) throws MalformedException {
            if (called.isEmpty() && values.isEmpty()) {
                throw new MalformedException("a value without a name");
            }
            if (!called.isEmpty()) {
                close();
                name = called;
            }
            values.add(value);
        }

        private void close() {
            if (!values.isEmpty()) {
                done.add(new IppAttribute(name, values));
                values.clear();
            }
        }

        List<IppAttribute> finished() {
            close();
            return done;
        }
    }

    private static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1L;

        MalformedException(String why) {
            super(why);
        }
    }
}
