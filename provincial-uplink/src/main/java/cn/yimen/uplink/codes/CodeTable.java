package cn.yimen.uplink.codes;

/// One closed list of the contract, and its name in the files of codes.
///
/// @param words the contract's own words for it
public record CodeTable<E extends Enum<E>>(String name, Class<E> words) {

    @Override
    public String toString() {
        return name;
    }
}
