"""The sample office."""
