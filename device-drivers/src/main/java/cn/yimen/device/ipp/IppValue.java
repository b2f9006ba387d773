package cn.yimen.device.ipp;

import java.util.List;

/// One value of an IPP attribute, RFC 8010 § 3.9.
public sealed interface IppValue {

    /// `integer` and `enum`: four bytes, signed.
    record Whole(int tag, int value) implements IppValue {}

    record Flag(boolean value) implements IppValue {}

    /// `rangeOfInteger`, both ends included.
    record Range(int low, int high) implements IppValue {}

    /// Names, keywords, URIs and the like, UTF-8 on the wire.
    record Text(int tag, String text) implements IppValue {}

    /// A name or text that says in which language it is.
    record Worded(int tag, String language, String text) implements IppValue {}

    /// Anything else, out-of-band values ("no-value") included.
    ///
    /// @param octets one char a byte (Latin-1), so that values compare
    record Raw(int tag, String octets) implements IppValue {}

    record Collection(List<IppAttribute> members) implements IppValue {

        public Collection {
            members = List.copyOf(members);
        }
    }

    static IppValue keyword(String word) {
        return new Text(IppTag.KEYWORD, word);
    }
}
