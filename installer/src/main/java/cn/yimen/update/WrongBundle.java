package cn.yimen.update;

/// A bundle that is not what its announcement says.
final class WrongBundle extends Exception {

    private static final long serialVersionUID = 1;

    private final String how;

    WrongBundle(String how) {
        super(how);
        this.how = how;
    }

    String how() {
        return how;
    }
}
