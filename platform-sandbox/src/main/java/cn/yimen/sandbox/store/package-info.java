/// What the platform holds, on disk: documents, who wrote what, refusals.
@NullMarked
package cn.yimen.sandbox.store;

import org.jspecify.annotations.NullMarked;
