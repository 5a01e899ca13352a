package org.jinlei.platform.files;

/**
 * A file that somebody is about to send.
 *
 * @param ownerKind kind of the record, see {@link AttachmentOwner#kind}
 * @param ownerId   number of the record
 * @param name      name that the sender's machine gave it; neutralised before it is kept
 * @param size      bytes that will follow
 */
public record NewUpload(String ownerKind, long ownerId, String name, long size) {
}
