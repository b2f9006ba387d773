/// A hall's layout while the server runs: taken over, or refused with every reason.
@NullMarked
package cn.yimen.server.layout;

import org.jspecify.annotations.NullMarked;
