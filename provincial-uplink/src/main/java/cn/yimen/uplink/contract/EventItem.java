package cn.yimen.uplink.contract;

import cn.yimen.hall.domain.HallId;

/// An event with what makes it count once for ever: its key, and the digest of its content. The
/// same key with another content is refused.
///
/// @param key `hall:epoch:seq`
/// @param digest SM3 of the event's canonical form, 64 hexadecimal digits
public record EventItem(String key, String digest, PlatformEvent event) {

    public static EventItem of(HallId hall, String epoch, PlatformEvent event) {
        var digest = Canonical.digestOf(Canonical.ofRecord(event));
        return new EventItem(key(hall, epoch, event.seq()), digest, event);
    }

    public static String key(HallId hall, String epoch, long seq) {
        return hall + ":" + epoch + ":" + seq;
    }
}
