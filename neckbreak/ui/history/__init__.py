"""The page History: pictures that paint themselves, and what stands around them."""
