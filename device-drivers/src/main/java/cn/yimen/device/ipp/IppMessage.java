package cn.yimen.device.ipp;

import java.util.List;
import java.util.stream.Stream;

/// A request or an answer, without the document behind it (RFC 8010 § 3.1).
///
/// @param version major and minor, 0x0200 for 2.0
/// @param code what is asked for, or the status of the answer; below 0x0100 it is well
/// @param requestId the answer carries the request's
public record IppMessage(int version, int code, int requestId, List<IppGroup> groups) {

    public static final int VERSION_2_0 = 0x0200;

    public IppMessage {
        groups = List.copyOf(groups);
    }

    public boolean successful() {
        return code < 0x0100;
    }

    public Stream<IppGroup> groups(int tag) {
        return groups.stream().filter(group -> group.tag() == tag);
    }

    /// The first group of a kind; an empty one where the answer has none.
    public IppGroup group(int tag) {
        return groups(tag).findFirst().orElseGet(() -> new IppGroup(tag, List.of()));
    }
}
