package org.jinlei.platform.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Adds a digest of the content to the address of our own style sheets, scripts and pictures, so that browsers may keep them for long. */
public class VersionedResources extends ResourceHandlerWrapper {

    /** Library of our own resources. */
    static final String LIBRARY = "jinlei";

    private static final String FOLDER = "META-INF/resources/resources/" + LIBRARY + "/";

    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    /** @param wrapped the handler before this one */
    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private static Resource versioned(Resource resource) {
        return resource == null || !LIBRARY.equals(resource.getLibraryName()) ? resource : new Versioned(resource);
    }

    /** Digest of a resource of ours as short text. */
    static String version(String name) {
        return VERSIONS.computeIfAbsent(name, VersionedResources::digest);
    }

    private static String digest(String name) {
        try (InputStream content = VersionedResources.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            CRC32 digest = new CRC32();
            digest.update(content == null ? new byte[0] : content.readAllBytes());
            return Long.toHexString(digest.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Versioned extends ResourceWrapper {

        private Versioned(Resource resource) {
            super(resource);
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + version(getResourceName());
        }
    }
}
