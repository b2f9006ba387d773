package cn.yimen.uplink.client;

/// What a call carries that is made on behalf of a logged-in person. The text form does not show
/// it.
public record SessionToken(String value) {

    @Override
    public String toString() {
        return "SessionToken";
    }
}
