package cn.yimen.hall.wire;

/// Which of today's tickets does this person hold? Asked in a body, so that the number stands in no
/// address or log.
public record HolderQuery(String documentNumber) {

    @Override
    public String toString() {
        return "HolderQuery[]";
    }
}
