package cn.yimen.journal;

/// Personal data that belongs to an entry. Its text form shows nothing.
public record Personal(String text) {

    @Override
    public String toString() {
        return "Personal[]";
    }
}
