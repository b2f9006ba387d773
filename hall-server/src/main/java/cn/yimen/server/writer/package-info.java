/// The one writer of a hall: decides, journals in groups, and only then answers and publishes.
@NullMarked
package cn.yimen.server.writer;

import org.jspecify.annotations.NullMarked;
